/** Brings the cards into a page where the reader first asks for one. */
import { offerPart } from '../src/page/late-part.ts';
import { ownMessages } from '../src/platform/own-messages.ts';
import { speak } from '../src/ui/say.ts';
import { makeCards } from './cards.tsx';

speak(ownMessages);
offerPart('card', makeCards);
