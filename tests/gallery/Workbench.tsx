import { useState } from 'preact/hooks';
import { type Drawing, drawingIn, queryFor, type StateFacts, zoomedSize } from './gallery-state.ts';

export interface WorkbenchProps {
  readonly states: readonly StateFacts[];
  readonly locales: readonly string[];
}

/** What can be chosen besides state and language. */
const CHOICES = { theme: ['system', 'light', 'dark'], direction: ['ltr', 'rtl'] };
const ZOOMS = ['1', '2'];

/** Every state by name, one of them drawn, and the ways to draw it. */
export function Workbench({ states, locales }: WorkbenchProps) {
  const [drawing, setDrawing] = useState(() => firstDrawing(states));
  const [zoom, setZoom] = useState('1');
  const draw = (change: Partial<Drawing>) => {
    // Kept in the address, so that a new build comes up with the same.
    const query = queryFor({ ...drawing, ...change });
    history.replaceState(null, '', query);
    setDrawing(drawingIn(query) ?? drawing);
  };
  return (
    <div class="workbench">
      <nav aria-label="States">
        {states.map(({ name }) => (
          <button
            key={name}
            type="button"
            aria-current={name === drawing.state}
            onClick={() => draw({ state: name })}
          >
            {name}
          </button>
        ))}
      </nav>
      <main>
        <form>
          {Object.entries({ ...CHOICES, locale: locales }).map(([key, values]) => (
            <Choice
              key={key}
              name={key}
              values={values}
              value={drawing[key as keyof Drawing]}
              onChoose={(value) => draw({ [key]: value })}
            />
          ))}
          <Choice name="zoom" values={ZOOMS} value={zoom} onChoose={setZoom} />
        </form>
        <Frame states={states} drawing={drawing} zoom={Number(zoom)} />
      </main>
    </div>
  );
}

function firstDrawing(states: readonly StateFacts[]): Drawing {
  const first = { state: states[0]?.name ?? '', locale: 'en', direction: 'ltr', theme: 'system' } as const;
  return drawingIn(location.search) ?? first;
}

interface ChoiceProps {
  readonly name: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ name, values, value, onChoose }: ChoiceProps) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}

interface FrameProps {
  readonly states: readonly StateFacts[];
  readonly drawing: Drawing;
  readonly zoom: number;
}

function Frame({ states, drawing, zoom }: FrameProps) {
  const state = states.find(({ name }) => name === drawing.state);
  if (state === undefined) return <p>There is no state {drawing.state}.</p>;
  const address = `stage.html${queryFor(drawing)}`;
  // Another element for each address: a frame that is led elsewhere adds to the history.
  return (
    <iframe
      key={address}
      title={state.name}
      src={address}
      {...zoomedSize(state.size, zoom)}
      style={{ zoom }}
    />
  );
}
