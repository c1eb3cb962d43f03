import { checkArticle } from '../../../src/article/checkArticle.ts';
import { nameIndexes } from '../../../src/article/names/nameIndexes.ts';
import { labelledArticles } from '../../fixtures/articles/labelledArticle.ts';
import { realCandidacies } from '../../fixtures/realCandidacies.ts';
import { realElection } from '../../fixtures/realElection.ts';
import { type ArticleScore, type Score, scoreOf } from './score.ts';

const BARS = { seat: [0.95, 0.9], person: [0.95, 0.9], figure: [0.95, 0.8] } as const;
const NAMES = { seat: 'seats', person: 'people', figure: 'figures' } as const;

/** Prints precision and recall over the labelled texts, and the time for a text of 5,000 words; whether every bar is met. */
export function printArticleScores(withFaults: boolean): boolean {
  const election = realElection();
  const sources = { election, candidacies: realCandidacies(election) };
  const indexes = nameIndexes(sources);
  let passes = true;
  for (const folder of ['built-with', 'held-out'] as const) {
    const articles = labelledArticles(folder);
    if (articles.length === 0) continue;
    const scores = articles.map((article) => scoreOf(article, checkArticle(article.text, sources, indexes), election));
    console.log(
      `\nArticles ${folder === 'held-out' ? 'written after the checker was built' : 'that the checker was built with'}: ${articles.length}`,
    );
    for (const kind of ['seat', 'person', 'figure'] as const) {
      const { precision, recall, sum } = ratios(scores.map((score) => score[kind]));
      const [least, leastRecall] = BARS[kind];
      const met = precision >= least && recall >= leastRecall;
      passes &&= met;
      console.log(
        `  ${NAMES[kind].padEnd(8)} precision ${precision.toFixed(3)} (${least})  recall ${recall.toFixed(3)} (${leastRecall})  of ${sum.labelled}  ${met ? 'pass' : 'FAIL'}`,
      );
    }
    const calledWrong = scores.reduce((sum, score) => sum + score.calledWrong, 0);
    passes &&= calledWrong === 0;
    console.log(`  true figures called wrong: ${calledWrong}  ${calledWrong === 0 ? 'pass' : 'FAIL'}`);
    if (withFaults) for (const fault of scores.flatMap(faultsOf)) console.log(`    ${fault}`);
  }
  const all = [...labelledArticles('built-with'), ...labelledArticles('held-out')].map(({ text }) => text).join('\n\n');
  const words = all.split(/\s+/).length;
  const long = Array.from({ length: Math.ceil(5_000 / words) }, () => all)
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, 5_000)
    .join('');
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    checkArticle(long, sources, indexes);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[2] ?? 0;
  passes &&= median < 1_000;
  console.log(`\n5,000 words: ${Math.round(median)} ms (under 1,000)  ${median < 1_000 ? 'pass' : 'FAIL'}`);
  return passes;
}

function faultsOf({ faults }: ArticleScore): readonly string[] {
  return faults;
}

function ratios(scores: readonly Score[]): { readonly precision: number; readonly recall: number; readonly sum: Score } {
  const sum = { found: 0, labelled: 0, right: 0 };
  for (const { found, labelled, right } of scores) {
    sum.found += found;
    sum.labelled += labelled;
    sum.right += right;
  }
  return { precision: sum.found === 0 ? 1 : sum.right / sum.found, recall: sum.labelled === 0 ? 1 : sum.right / sum.labelled, sum };
}
