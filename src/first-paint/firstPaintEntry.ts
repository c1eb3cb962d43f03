import { queryOf } from '../view/meantQuery.ts';
import { rememberedPalette } from '../view/rememberedPalette.ts';
import { firstPaint } from './firstPaint.ts';
import type { FirstPaintData } from './firstPaintData.ts';

/** Put in at build. */
declare const __FIRST_PAINT_DATA__: FirstPaintData;

firstPaint(__FIRST_PAINT_DATA__, document, queryOf(location), rememberedPalette());
