import { firstPaint } from '../first-paint/firstPaint.ts';
import type { FirstPaintData } from '../first-paint/firstPaintData.ts';
import { firstParameters } from '../first-paint/firstParameters.ts';
import { queryOf } from '../view/meantQuery.ts';
import { schemeOfAddress } from './articleTheme.ts';
import { type ArticleWords, sayInArticle } from './articleWords.ts';
import { keepRoom } from './firstLayout.ts';

/** Put in at build. */
declare const __FIRST_PAINT_DATA__: FirstPaintData;
declare const __ARTICLE_WORDS__: ArticleWords;

const query = queryOf(location);
const scheme = schemeOfAddress(query, parent !== window);
if (scheme === null) delete document.documentElement.dataset['theme'];
else document.documentElement.dataset['theme'] = scheme;
const parameters = firstParameters(query);
keepRoom(document, parameters);
firstPaint(__FIRST_PAINT_DATA__, document, query, null, (page) => sayInArticle(page, __ARTICLE_WORDS__, parameters));
