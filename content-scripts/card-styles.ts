import { withOwnProperties } from '../src/page/own-properties.ts';
import base from '../src/ui/base.css?inline';
import card from '../src/ui/card.css?inline';
import host from '../src/ui/card-host.css?inline';
import controls from '../src/ui/controls.css?inline';
import facts from '../src/ui/facts.css?inline';
import mentions from '../src/ui/mentions.css?inline';
import tokens from '../src/ui/tokens.css?inline';

/** What the cards look like, for their shadow root. */
export const CARD_STYLES = withOwnProperties(
  [tokens, base, controls, facts, mentions, card, host].join('\n'),
);
