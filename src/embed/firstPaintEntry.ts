import { firstPaint } from '../map/light/firstPaint.ts';
import type { FirstPaintData } from '../map/light/firstPaintData.ts';

/** Put in at build. */
declare const __FIRST_PAINT_DATA__: FirstPaintData;

firstPaint(__FIRST_PAINT_DATA__, document, location.search, null);
