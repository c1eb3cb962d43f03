import { type FirstPaintData, firstPaint } from '../map/light/firstPaint.ts';
import { embedParameters } from './embedParameters.ts';

/** Put in at build. */
declare const __FIRST_PAINT_DATA__: FirstPaintData;

document.documentElement.dataset['ui'] = embedParameters(location.search).ui;
firstPaint(__FIRST_PAINT_DATA__, document, location.search);
