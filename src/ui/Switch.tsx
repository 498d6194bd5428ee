export interface SwitchProps {
  /** What it switches, as a screen reader says it. */
  readonly name: string;
  /** Id of the element that tells the state in words. */
  readonly describedBy: string;
  readonly on: boolean;
  /** True where it is shown but cannot act yet. */
  readonly disabled: boolean;
  /** Called with the state that the reader wants. */
  readonly onChange: (on: boolean) => void;
}

export function Switch({ name, describedBy, on, disabled, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={name}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    />
  );
}
