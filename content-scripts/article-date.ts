/** Brings into a page what finds the day of its article, where the popup or the panel first asks for it. */
import { articleDay } from '../src/page/article-day.ts';
import { offerPart } from '../src/page/late-part.ts';

offerPart('date', () => articleDay(document));
