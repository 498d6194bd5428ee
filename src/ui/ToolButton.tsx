import { Icon, type IconProps } from './Icon.tsx';

export interface ToolButtonProps {
  /** What it does, as a screen reader and a tooltip say it. */
  readonly name: string;
  readonly icon: IconProps['name'];
  /** True for arrows that point along the line of reading. @default false */
  readonly mirrored?: boolean;
  readonly disabled?: boolean;
  /** Whether it holds something on; without it, the button only does something. */
  readonly pressed?: boolean;
  /** Id of what it is to be understood with. */
  readonly describedBy?: string | undefined;
  readonly onClick: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A button that shows a picture and no word. */
export function ToolButton(props: ToolButtonProps) {
  const { name, icon, mirrored, disabled, pressed, describedBy, onClick, onKeyDown } = props;
  return (
    <button
      type="button"
      class="tool"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <Icon name={icon} mirrored={mirrored ?? false} />
    </button>
  );
}
