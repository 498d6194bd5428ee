/** Brings the painter of mark elements into a page that asked for it. */
import { offerPainter } from '../src/page/late-painter.ts';
import { markPainter } from '../src/page/mark-painter.ts';

offerPainter(markPainter);
