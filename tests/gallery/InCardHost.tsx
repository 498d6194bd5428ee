import { render, type VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CARD_STYLES } from '../../content-scripts/card-styles.ts';
import { cardHost } from '../../src/page/card-host.ts';
import { groundOf } from '../../src/page/ground.ts';
import { uiLanguage } from '../../src/ui/say.ts';

/** A page that is light or dark as the system is. */
const PAGE = {
  colorScheme: 'light dark',
  minHeight: '100vh',
  background: 'light-dark(#f6f7f8, #141618)',
  color: 'CanvasText',
};

/** Room for a card's shadow, in CSS pixels. */
const INSET = '24px';

export interface InCardHostProps {
  /** A sheet finds its own place. */
  readonly sheet: boolean;
  /** A card, or a sheet. */
  readonly children: VNode;
}

/** A page with a card over it, in the host and the shadow root that it has in every page, here open. */
export function InCardHost({ sheet, children }: InCardHostProps) {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const near = page.current ?? document.body;
    const host = cardHost(
      CARD_STYLES,
      { tag: uiLanguage(), direction: document.documentElement.dir },
      'open',
    );
    const place = host.add(near, groundOf(near));
    if (!sheet) Object.assign(place.style, { insetBlockStart: INSET, insetInlineStart: INSET });
    render(children, place);
    // In a page a card does not outlive a change of the system's colours; here the colours change under it.
    const colours = matchMedia('(prefers-color-scheme: dark)');
    const followColours = () => {
      place.dataset.theme = groundOf(near);
    };
    colours.addEventListener('change', followColours);
    return () => {
      colours.removeEventListener('change', followColours);
      render(null, place);
      host.close();
    };
  }, [sheet, children]);
  return (
    <main style={PAGE} ref={page}>
      <h1 style={{ margin: 0, font: '12px / 20px serif' }}>Putin and Xi meet in Beijing</h1>
    </main>
  );
}
