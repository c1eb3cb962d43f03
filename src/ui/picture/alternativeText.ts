import { formatCount } from '../../facts/figures.ts';
import { selectElection, selectShownLayout } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import type { LegendClass } from '../legend/legendClasses.ts';
import { capitalised } from '../words/capitalised.ts';
import { type PictureWords, pictureWords } from './pictureWords.ts';

const MOST_CLASSES = 9;

/** What a picture of the view shows, for readers who do not see it; `null` before the results are here. */
export function alternativeText(state: HustingsState): string | null {
  const election = selectElection(state);
  const words = pictureWords(state);
  if (election === null || words === null) return null;
  const kind = selectShownLayout(state) === 'hex' ? 'Map with a hexagon for each' : 'Map';
  const sentences = [
    `${kind} of the United Kingdom’s ${formatCount(election.contests.length)} constituencies: ${words.headline}.`,
    `${words.legendTitle}. ${classesInWords(words)}.`,
    ...(words.group === null ? [] : [words.group]),
    ...words.overlays.map((overlay) => `Marked: ${overlay.words}, ${inSeats(overlay.seats)}.`),
    ...(words.selected === null ? [] : [`Outlined: ${words.selected.words}.`]),
    ...words.notes,
  ];
  return sentences.join(' ').replaceAll('\u00a0', ' ');
}

function classesInWords({ classes, unit }: PictureWords): string {
  const { values, absences } = classes;
  const named = unit === 'party' && values.length > MOST_CLASSES + 1 ? values.slice(0, MOST_CLASSES) : values;
  const rest = values.slice(named.length);
  const others = rest.reduce((sum, { seats }) => sum + seats, 0);
  return [
    ...[...named, ...absences].filter(({ seats }) => seats > 0).map(classInWords),
    ...(rest.length === 0 ? [] : [`${formatCount(rest.length)} others together: ${inSeats(others)}`]),
  ].join('; ');
}

function classInWords({ label, seats }: LegendClass): string {
  return `${capitalised(label)}: ${inSeats(seats)}`;
}

function inSeats(seats: number): string {
  return `${formatCount(seats)} ${seats === 1 ? 'seat' : 'seats'}`;
}
