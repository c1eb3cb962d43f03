import { expect, it } from 'vitest';
import { formatCount } from '../../../../src/facts/figures.ts';
import { selectChoropleth, selectGroup } from '../../../../src/store/selectors.ts';
import { alternativeText } from '../../../../src/ui/picture/alternativeText.ts';
import { AREAS_NOT_PEOPLE } from '../../../../src/ui/words/areasNotPeople.ts';
import { realState } from '../../../fixtures/realState.ts';

it('says what is shown and how many seats each class holds, adding up to all of them', () => {
  for (const query of ['', '?colour=second', '?colour=change&party=ruk', '?colour=muslim', '?colour=both&view=hex']) {
    const state = realState(query);
    const text = alternativeText(state) ?? '';
    const { measure, context } = selectChoropleth(state) ?? {};
    if (measure === undefined || context === undefined) throw new Error('no choropleth');
    expect(text).toContain(measure.headline(context).replaceAll('\u00a0', ' '));
    const classes = [...text.matchAll(/: (\d+) seats?[;.]/g)].map(([, count]) => Number(count));
    expect(
      classes.reduce((sum, count) => sum + count, 0),
      query,
    ).toBe(650);
  }
});

it('names the group, the marks and the selected seat, and says that areas are not people', () => {
  const state = realState('?colour=change&where=muslim>=25&overlay=near&seat=leicester-south');
  const text = alternativeText(state) ?? '';
  expect(text).toContain(
    `In full colour: the ${formatCount(selectGroup(state).length)} constituencies where 25% or more of residents are Muslim.`,
  );
  expect(text).toContain('Outlined: Leicester South: independent gain from Labour, majority 979.');
  expect(text).toMatch(/Marked: Held by under 1,000 votes, \d+ seats\./);
  expect(text).toContain(AREAS_NOT_PEOPLE);
  expect(alternativeText(realState('?colour=change'))).not.toContain(AREAS_NOT_PEOPLE);
});
