import { type MessageKey, say } from './say.ts';

/** The messages of one option of a choice. */
export interface ChoiceWords {
  readonly label: MessageKey;
  readonly hint: MessageKey | null;
}

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** Name of the group of radio buttons; unique on the page. */
  readonly name: string;
  /** In the order in which they are shown. */
  readonly options: Readonly<Record<Value, ChoiceWords>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few: radio buttons, each with a line on what it means. */
export function Choice<Value extends string>({ legend, name, options, value, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[];
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((option) => (
        <label key={option} class="opt">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span class="ol">
            {say(options[option].label)}
            <Hint text={options[option].hint} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Hint({ text }: { readonly text: MessageKey | null }) {
  return text === null ? null : <small>{say(text)}</small>;
}
