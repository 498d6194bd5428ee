import type { OpenLexicon } from '../core/mentions/open-lexicon.ts';
import type { Density } from '../core/settings/settings.ts';
import type { PaintedMention } from './painter.ts';
import type { PlacedMention } from './read-page.ts';
import { type Tone, toneOf } from './tone.ts';

/** No article has more; a page that does is a list, and painting all of it would hold the page up. */
const MOST = 5000;

/**
 * Choose which mentions are painted, and how.
 *
 * Takes mentions in reading order. `section` keeps the first of a topic between two subheads, `first` the first
 * on the page. The first on the page is strong whatever the density. Gives at most `MOST`.
 * Cost: one look at computed style per block.
 */
export function choosePainted(
  mentions: readonly PlacedMention[],
  lexicon: OpenLexicon,
  density: Density,
): PaintedMention[] {
  const onPage = new Set<number>();
  const inSection = new Set<string>();
  const tones = new Map<Element, Tone>();
  const chosen: PaintedMention[] = [];
  for (const { block, start, end, topic } of mentions) {
    if (chosen.length === MOST) break;
    const first = !onPage.has(topic);
    const section = `${block.section} ${topic}`;
    const kept = first || density === 'every' || (density === 'section' && !inSection.has(section));
    onPage.add(topic);
    inSection.add(section);
    const kind = lexicon.topics[topic]?.kind;
    if (!kept || !kind) continue;
    let tone = tones.get(block.element);
    if (!tone) {
      tone = toneOf(block.element);
      tones.set(block.element, tone);
    }
    chosen.push({ block, start, end, kind, first, tone });
  }
  return chosen;
}
