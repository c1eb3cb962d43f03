import { firstPaint } from '../first-paint/firstPaint.ts';
import type { FirstPaintData } from '../first-paint/firstPaintData.ts';
import { queryOf } from '../view/meantQuery.ts';
import { schemeOfAddress } from './articleTheme.ts';
import { keepLegend, keepRoom } from './firstLayout.ts';

/** Put in at build. */
declare const __FIRST_PAINT_DATA__: FirstPaintData;

const query = queryOf(location);
const scheme = schemeOfAddress(query, parent !== window);
if (scheme === null) delete document.documentElement.dataset['theme'];
else document.documentElement.dataset['theme'] = scheme;
keepRoom(document, query);
firstPaint(__FIRST_PAINT_DATA__, document, query, null, keepLegend);
