import { LONGEST_ARTICLE } from '../../article/longestArticle.ts';
import type { ArticleSources } from '../../article/names/articleSources.ts';
import { formatCount } from '../../facts/figures.ts';
import { articleDesk } from './articleDesk.ts';
import { startCheck } from './startCheck.ts';
import { looksLikeHtml, textOfHtml } from './textOfHtml.ts';

const FAILED = 'The check did not come to an end. Your text is still here: try again, or check it in parts.';

/** Checks what is on the desk; a check that is under way is stopped. */
export function checkTyped(sources: ArticleSources): void {
  const { typed, state } = articleDesk.getState();
  if (state.kind === 'checking') state.stop();
  const text = looksLikeHtml(typed) ? textOfHtml(typed) : typed;
  const refusal = refusalOf(text);
  if (refusal !== null) {
    refuse(refusal);
    return;
  }
  const stop = startCheck(
    { text, sources },
    {
      onProgress: (part) => articleDesk.setState({ state: { kind: 'checking', part, stop } }),
      onDone: (check) => articleDesk.setState({ state: { kind: 'checked', check }, followed: null }),
      onFail: () => refuse(FAILED),
    },
  );
  articleDesk.setState({ state: { kind: 'checking', part: 0, stop } });
}

/** Why a text is not checked, in words; `null` where it is. */
function refusalOf(text: string): string | null {
  if (text.trim() === '') return 'There is no text to check yet. Paste or type an article, or drop a file of it here.';
  if (text.length <= LONGEST_ARTICLE) return null;
  return `The text has ${formatCount(text.length)} characters; up to ${formatCount(LONGEST_ARTICLE)} can be checked at a time. Nothing of it is lost: shorten it, or check it in parts.`;
}

function refuse(words: string): void {
  articleDesk.setState({ state: { kind: 'refused', words } });
}
