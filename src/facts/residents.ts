import { type CensusBase, type ColumnShare, columnParts, columnShare, type SharedColumn } from '../election/areaColumn.ts';
import { type Measure, numberOr } from './fact.ts';
import { formatShare } from './figures.ts';
import { percentageLabel } from './percentageLabel.ts';
import { scaleOfNumbers } from './readingScale.ts';
import { SEQUENTIAL } from './scales/ramps.ts';
import { thresholdScale } from './scales/thresholdScale.ts';

/** Whom a column's share is a part of, in words: "residents", "residents who answered". */
export function baseInWords({ share: { of, unanswered } }: SharedColumn, base: CensusBase): string {
  return base === 'answered' && unanswered !== undefined ? `${of.words} who answered` : of.words;
}

/** The same in full: "all usual residents", "residents who answered the question on religion". */
export function baseInFull({ share: { of, unanswered } }: SharedColumn, base: CensusBase): string {
  return base === 'answered' && unanswered !== undefined ? `${of.words} who answered ${unanswered.question}` : of.inFull;
}

/** Who counted a column: "Census 2021, Office for National Statistics; Census 2022, National Records of Scotland". */
export function sourcesInFull({ sources }: ColumnShare): string {
  return sources.map(({ title, publisher }) => `${title}, ${publisher}`).join('; ');
}

/** Who counted columns, each once: "Office for National Statistics (Census 2021); National Records of Scotland (Census 2022)". */
export function publishersInWords(columns: readonly SharedColumn[]): string {
  return [...new Set(columns.flatMap(({ share }) => share.sources.map(({ title, publisher }) => `${publisher} (${title})`)))].join(
    '; ',
  );
}

/** Where a column has no figure, as it goes on: "; no comparable figure for Northern Ireland"; "" where it has one everywhere. */
export function lackingInWords({ lacking }: ColumnShare): string {
  return lacking === undefined ? '' : `; no comparable figure for ${lacking.where}`;
}

/** The fact that a column of an area set is, by its description. */
export function columnFact(column: SharedColumn): Measure {
  const { id, share } = column;
  const { name, lacking, sources } = share;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join('; ');
  return {
    id,
    about: 'residents',
    name: () => name,
    usesParty: false,
    usesBase: share.unanswered !== undefined,
    unit: 'fraction',
    headline: () => `${share.headline}, by constituency`,
    legendTitle: ({ censusBase }) => `Per cent of ${baseInWords(column, censusBase)}, ${share.date}`,
    source: () => `${publishers}${lacking === undefined ? '' : `. No comparable figure for ${lacking.where}`}`,
    parts: (contest, { censusBase }) => columnParts(contest, column, censusBase),
    read: (contest, { censusBase }) => numberOr('no-figure', columnShare(contest, column, censusBase)),
    describe: (reading, { censusBase }) =>
      reading.kind === 'number'
        ? `${formatShare(reading.value)} of ${baseInWords(column, censusBase)} ${share.predicate}`
        : (lacking?.words ?? 'No figure'),
    scale: (context) =>
      scaleOfNumbers(
        thresholdScale({
          breaks: share.breaks.map((percentage) => percentage / 100),
          colours: SEQUENTIAL[context.theme],
          label: percentageLabel,
        }),
        ['no-figure'],
        context,
      ),
    compared: {
      slider: share.label,
      words: (amount, { censusBase }) =>
        `${amount} of ${censusBase === 'answered' ? baseInFull(column, censusBase) : share.of.words} ${share.predicate}`,
    },
  };
}
