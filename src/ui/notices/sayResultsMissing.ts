import type { DataError } from '../../dataset/dataError.ts';
import { removeEmptyLegend } from '../../first-paint/appBegins.ts';

/**
 * Says on the page as it arrived, which keeps its map, its legend and its sentence, that the results did not come, and offers to try
 * again. A second failure takes the place of the first, and either that of the words that they are on their way.
 */
export function sayResultsMissing(page: Document, { message }: DataError, retry: () => void): void {
  removeEmptyLegend(page);
  const notices = page.querySelector('.notices');
  notices?.querySelector('.on-their-way')?.replaceChildren();
  const element = (kind: string, className: string, ...content: (string | Element)[]) => {
    const made = page.createElement(kind);
    made.className = className;
    made.append(...content);
    return made;
  };
  const button = element('button', 'plain-button', 'Try again');
  const words = element(
    'div',
    'notice__words',
    element('p', '', element('strong', '', 'The results could not be loaded.')),
    element('p', 'small', message),
  );
  const notice = element('div', 'notice notice--failure', words, button);
  notice.setAttribute('role', 'alert');
  button.addEventListener('click', () => {
    notice.remove();
    retry();
  });
  notices?.querySelector('.notice--failure')?.remove();
  notices?.append(notice);
}
