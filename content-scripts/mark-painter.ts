/** Brings the painter of mark elements into a page that asked for it. */
import { offerPart } from '../src/page/late-part.ts';
import { markPainter } from '../src/page/mark-painter.ts';

offerPart('marks', markPainter);
