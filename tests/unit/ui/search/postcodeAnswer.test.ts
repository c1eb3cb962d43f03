import { expect, test } from 'vitest';
import { postcodeAnswer } from '../../../../src/ui/search/postcodeAnswer.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';

const BT = { status: 'ready', value: { kind: 'northern-ireland' } } as const;

test('a postcode that begins with BT is answered with the nation, where the package names it', () => {
  const { words, groups } = postcodeAnswer(BT, smallElection);
  expect(words).toMatch(/^Postcodes of Northern Ireland, which begin with BT, are not in the open data\./);
  expect(groups[0]?.suggestions).toMatchObject([{ kind: 'region', id: 'N92000002', seats: [2] }]);
  const unnamed = postcodeAnswer(BT, { ...smallElection, nations: [], regions: [] });
  expect(unnamed.words).toMatch(/^Postcodes that begin with BT are not in the open data\./);
  expect(unnamed.groups).toEqual([]);
});
