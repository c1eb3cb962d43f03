import { changeInShare } from '../election/change.ts';
import { describePoints } from './figures.ts';
import type { Measure } from './measure.ts';
import { possessive } from './possessive.ts';
import { scaleOfNumbers } from './readingScale.ts';
import { DIVERGING } from './scales/ramps.ts';
import { thresholdScale } from './scales/thresholdScale.ts';

const BREAKS = [-30, -20, -10, -5, 0, 5, 10, 20, 30];

/** Bounds as read: "down 10 to 20", "up 5 to 10", "up to 5 down". */
function label(from: number | null, to: number | null): string {
  if (from === null && to !== null) return `Down ${-to} or more`;
  if (to === null && from !== null) return `Up ${from} or more`;
  if (from === null || to === null) return 'All';
  if (to <= 0) return to === 0 ? `Down, less than ${-from}` : `Down ${-to} to ${-from}`;
  return from === 0 ? `Up, less than ${to}` : `Up ${from} to ${to}`;
}

/** The change in a party's share since the 2019 notional result, in percentage points. */
export const change: Measure = {
  id: 'change',
  name: 'Change since 2019',
  usesParty: true,
  unit: 'percentage points',
  headline: ({ party }) => `Change in ${possessive(party.name)} share of the vote since 2019, by constituency`,
  legendTitle: () => 'Percentage points, against the 2019 notional result on 2024 boundaries',
  source: () => 'Declared results: House of Commons Library. 2019 notional result: Rallings and Thrasher',
  read: (constituency, { party }) => {
    const result = changeInShare(constituency, party.id);
    if (result.kind === 'change') return { kind: 'number', value: result.points };
    return { kind: 'absent', reason: result.reason === 'never-stood' ? 'did-not-stand' : result.reason };
  },
  describe: (reading, { party }) => {
    if (reading.kind === 'number') return `${party.shortName} ${describePoints(reading.value)} since 2019`;
    if (reading.kind === 'absent' && reading.reason === 'new') return `${party.shortName} stood in 2024, not in 2019`;
    if (reading.kind === 'absent' && reading.reason === 'not-comparable')
      return 'Independents cannot be compared with those of 2019';
    return `${party.shortName} did not stand`;
  },
  scale: ({ theme }) =>
    scaleOfNumbers(
      thresholdScale({ breaks: BREAKS, colours: DIVERGING[theme], label, centre: 0 }),
      ['did-not-stand', 'new', 'not-comparable'],
      theme,
    ),
};
