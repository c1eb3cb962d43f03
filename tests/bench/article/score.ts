import type { ArticleCheck, Finding } from '../../../src/article/checkArticle.ts';
import type { Election } from '../../../src/election/election.ts';
import { foldName } from '../../../src/election/foldName.ts';
import type { Label, LabelledArticle } from '../../fixtures/articles/labelledArticle.ts';

/** How what was found compares with what was labelled by hand, for one kind of thing. */
export interface Score {
  found: number;
  labelled: number;
  right: number;
}

export interface ArticleScore {
  readonly seat: Score;
  readonly person: Score;
  readonly figure: Score;
  /** Figures called wrong that the label calls true. */
  readonly calledWrong: number;
  /** What was missed, or found and not labelled so, in words. */
  readonly faults: readonly string[];
}

/** Sets a check beside the labels: a finding is right where it overlaps a label of its kind that means the same. */
export function scoreOf({ name, text, labels }: LabelledArticle, { findings }: ArticleCheck, election: Election): ArticleScore {
  const score = { seat: empty(), person: empty(), figure: empty() };
  const faults: string[] = [];
  let calledWrong = 0;
  const meanings = new Map(findings.map((finding) => [finding, meaningOf(finding, election)]));
  for (const label of labels) {
    score[label.kind].labelled += 1;
    const same = findings.some((finding) => overlaps(finding, label) && isSame(meanings.get(finding) ?? '', label));
    if (!same) faults.push(`${name}: missed ${label.kind} “${label.text}” ${label.means}`);
  }
  for (const finding of findings) {
    score[finding.kind].found += 1;
    const meaning = meanings.get(finding) ?? '';
    const label = labels.find((each) => each.kind === finding.kind && overlaps(finding, each));
    if (label !== undefined && isSame(meaning, label)) {
      score[finding.kind].right += 1;
      continue;
    }
    if (finding.kind === 'figure' && finding.verdict === 'differs' && !(label?.means.endsWith(':differs') ?? false))
      calledWrong += 1;
    faults.push(
      `${name}: found ${finding.kind} “${text.slice(finding.start, finding.end)}” as ${meaning}, labelled ${label?.means ?? 'nothing'}`,
    );
  }
  return { ...score, calledWrong, faults };
}

function empty(): Score {
  return { found: 0, labelled: 0, right: 0 };
}

function overlaps({ start, end }: Finding, label: Label): boolean {
  return start < label.end && label.start < end;
}

function meaningOf(finding: Finding, { byCode }: Election): string {
  const slug = finding.seat === null ? '*' : (byCode.get(finding.seat)?.slug ?? '');
  switch (finding.kind) {
    case 'seat':
      return slug;
    case 'person':
      return `${slug}/${finding.name}`;
    case 'figure':
      return `${finding.what}:${slug}:${finding.verdict === 'rounded' ? 'agrees' : finding.verdict}`;
    default:
      return finding satisfies never;
  }
}

function isSame(meaning: string, { kind, means }: Label): boolean {
  if (kind === 'figure') return meaning === means.replace(/:rounded$/, ':agrees');
  if (kind === 'seat') return meaning === means;
  const [slug, surname = ''] = means.split('/');
  return meaning.startsWith(`${slug}/`) && foldName(meaning).endsWith(foldName(surname));
}
