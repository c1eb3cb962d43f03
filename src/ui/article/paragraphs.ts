import type { ArticleCheck, Finding } from '../../article/checkArticle.ts';

/** A stretch of a paragraph: plain, or what was found there with its position among the findings. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly found: { readonly finding: Finding; readonly number: number } | null;
}

/** The lines of the text that have words, each in stretches. A finding is always within one line. */
export function paragraphsOf({ text, findings }: ArticleCheck): readonly (readonly Stretch[])[] {
  const paragraphs: Stretch[][] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    let end = lineEnd < 0 ? text.length : lineEnd;
    // A name that is wrapped over two lines keeps them together.
    for (let finding = findings[next]; finding !== undefined && finding.start < end; finding = findings[next]) {
      if (finding.end > end) {
        const further = text.indexOf('\n', finding.end);
        end = further < 0 ? text.length : further;
      }
      next += 1;
    }
    const stretches = stretchesOf(start, end, findings, next);
    if (text.slice(start, end).trim() !== '') paragraphs.push(stretches);
    start = end + 1;
  }
  return paragraphs;
}

function stretchesOf(start: number, end: number, findings: readonly Finding[], next: number): Stretch[] {
  const stretches: Stretch[] = [];
  let first = next;
  while (first > 0 && (findings[first - 1]?.start ?? -1) >= start) first -= 1;
  let at = start;
  for (let number = first; number < next; number += 1) {
    const finding = findings[number];
    if (finding === undefined) break;
    if (finding.start > at) stretches.push({ start: at, end: finding.start, found: null });
    stretches.push({ start: finding.start, end: finding.end, found: { finding, number } });
    at = finding.end;
  }
  if (at < end) stretches.push({ start: at, end, found: null });
  return stretches;
}
