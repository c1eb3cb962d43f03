import { muslimShare } from '../election/muslimShare.ts';
import { formatShare } from './figures.ts';
import type { Measure, MeasureContext } from './measure.ts';
import { percentageLabel } from './percentageLabel.ts';
import { scaleOfNumbers } from './readingScale.ts';
import { SEQUENTIAL } from './scales/ramps.ts';
import { thresholdScale } from './scales/thresholdScale.ts';

/** Whom the share is a part of, in words. */
function base({ censusBase }: MeasureContext): string {
  return censusBase === 'residents' ? 'residents' : 'residents who answered';
}

/** Muslim residents as a part of all usual residents, or of those who answered the census's question. */
export const muslim: Measure = {
  id: 'muslim',
  name: () => 'Muslim residents',
  usesParty: false,
  unit: 'fraction',
  headline: () => 'Residents who are Muslim, by constituency',
  legendTitle: (context) => `Per cent of ${base(context)}, Census 2021 (Scotland 2022)`,
  source: () => 'Office for National Statistics; National Records of Scotland. No comparable figure for Northern Ireland',
  read: (constituency, { censusBase }) => {
    const value = muslimShare(constituency, censusBase);
    return value === null ? { kind: 'absent', reason: 'no-figure' } : { kind: 'number', value };
  },
  describe: (reading, context) =>
    reading.kind === 'number' ? `${formatShare(reading.value)} of ${base(context)} are Muslim` : 'No comparable census figure',
  scale: (context) =>
    scaleOfNumbers(
      thresholdScale({ breaks: [0.02, 0.05, 0.1, 0.25, 0.4], colours: SEQUENTIAL[context.theme], label: percentageLabel }),
      ['no-figure'],
      context,
    ),
};
