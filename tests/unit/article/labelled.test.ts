import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../bench/article/score.ts';
import { checkReal, realSources } from '../../fixtures/articles/checkReal.ts';
import { labelledArticle, labelledArticles } from '../../fixtures/articles/labelledArticle.ts';

describe.each(['built-with', 'held-out'] as const)('the texts labelled by hand, %s', (folder) => {
  it('are read as labelled, within the bars, and no true figure is called wrong', () => {
    const scores = labelledArticles(folder).map((article) => scoreOf(article, checkReal(article.text), realSources.election));
    expect(scores.length).toBeGreaterThan(4);
    for (const [kind, precision, recall] of [
      ['seat', 0.95, 0.9],
      ['person', 0.95, 0.9],
      ['figure', 0.95, 0.8],
    ] as const) {
      const sum = (of: 'found' | 'labelled' | 'right') => scores.reduce((total, score) => total + score[kind][of], 0);
      expect(sum('right') / sum('found')).toBeGreaterThanOrEqual(precision);
      expect(sum('right') / sum('labelled')).toBeGreaterThanOrEqual(recall);
    }
    expect(scores.reduce((total, { calledWrong }) => total + calledWrong, 0)).toBe(0);
  });
});

it('a label that is missed, and one that is wrong, lower the score', () => {
  const article = labelledArticle(
    'a',
    '{s:leicester-south|Leicester South} was won by {f:majority:leicester-south:differs|979} votes near {s:rochdale|Oldham}.',
  );
  const { seat, figure, faults } = scoreOf(article, checkReal(article.text), realSources.election);
  expect(seat).toEqual({ found: 1, labelled: 2, right: 1 });
  expect(figure).toEqual({ found: 1, labelled: 1, right: 0 });
  expect(faults).toHaveLength(3);
});
