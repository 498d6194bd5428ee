import { useRef } from 'preact/hooks';
import type { CardTab } from './card-content.ts';
import { KindLine } from './KindLine.tsx';
import { say } from './say.ts';

export interface CardTabsProps {
  readonly tabs: readonly CardTab[];
  readonly selected: number;
  /** Id of what the chosen tab shows, while it is shown. */
  readonly bodyId: string | null;
  readonly onTab: (index: number) => void;
}

/** The topics at one place, one tab each. Arrow keys choose among them, as in every list of tabs. */
export function CardTabs({ tabs, selected, bodyId, onTab }: CardTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const choose = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const backwards = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const next = (selected + (backwards ? -step : step) + tabs.length) % tabs.length;
    onTab(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="card-tabs" role="tablist" aria-label={say('card_topics')} ref={list} onKeyDown={choose}>
      {tabs.map(({ pack, topic, label, kind }, index) => (
        <button
          key={`${pack} ${topic}`}
          type="button"
          role="tab"
          aria-selected={index === selected}
          aria-controls={index === selected ? (bodyId ?? undefined) : undefined}
          tabIndex={index === selected ? 0 : -1}
          onClick={() => onTab(index)}
        >
          <KindLine kind={kind} />
          <bdi>{label}</bdi>
        </button>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
