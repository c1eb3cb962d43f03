import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { winnerOf } from '../../election/poll.ts';
import { electionYear } from '../../facts/baselineInWords.ts';
import { rowLabels } from '../../facts/both.ts';
import { isAboutResidents } from '../../facts/condition.ts';
import type { MeasureUnit } from '../../facts/fact.ts';
import { formatCount } from '../../facts/figures.ts';
import { partyClass } from '../../facts/partyClass.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import type { ScaleClass } from '../../facts/scales/scale.ts';
import { overlaySeats, selectChoropleth, selectElection, selectSelected, selectShownLayout } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { groupInWords } from '../group/groupInWords.ts';
import { selectGroupInWords } from '../headline/selectGroupInWords.ts';
import { type LegendClasses, legendClasses } from '../legend/legendClasses.ts';
import { overlayWords } from '../overlays/overlayWords.ts';
import { AREAS_NOT_PEOPLE } from '../words/areasNotPeople.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';
import type { MarkingOverlay } from './overlaySign.ts';

/** All that a picture says in words and signs, apart from the map itself. */
export interface PictureWords {
  readonly kicker: string;
  readonly headline: string;
  readonly legendTitle: string;
  readonly unit: MeasureUnit;
  readonly classes: LegendClasses;
  /** What stands before the rows of a square of classes. */
  readonly rows: readonly string[];
  readonly overlays: readonly { readonly id: MarkingOverlay; readonly words: string; readonly seats: number }[];
  /** The selected seat's result with its winner's colour; `null` where none is selected. */
  readonly selected: { readonly swatch: ScaleClass | null; readonly words: string } | null;
  /** Which seats are not paled; `null` where all seats are shown alike. */
  readonly group: string | null;
  /** Sentences that go with the view wherever it goes. */
  readonly notes: readonly string[];
  readonly source: string;
}

/** The words of a view; `null` before the results are here. */
export function pictureWords(state: HustingsState): PictureWords | null {
  const election = selectElection(state);
  const choropleth = selectChoropleth(state);
  if (election === null || choropleth === null) return null;
  const { measure, context } = choropleth;
  const { view } = state;
  const inGroup = selectGroupInWords(state);
  const headline = measure.headline(context);
  const selected = selectSelected(state);
  const hexagons = selectShownLayout(state) === 'hex';
  return {
    kicker: `UK general election, ${pollingDay(election.date)}`,
    headline: inGroup === null ? headline : `${headline}: ${inGroup}`,
    legendTitle: measure.legendTitle(context),
    unit: measure.unit,
    classes: legendClasses(choropleth),
    rows: rowLabels(election),
    overlays: view.overlays.flatMap((overlay) => {
      if (overlay.id === 'regions' || overlay.id === 'labels') return [];
      return [{ id: overlay.id, words: overlayWords(overlay, election), seats: overlaySeats(election, overlay)?.length ?? 0 }];
    }),
    selected: selected && { swatch: swatchOf(selected, election, view.palette), words: resultInWords(selected, election) },
    group: groupInWords(state),
    notes: [
      ...(isAboutResidents(election, view.where, view.colour) ? [AREAS_NOT_PEOPLE] : []),
      ...(hexagons ? ['Each hexagon is one constituency, all of equal size.'] : []),
      ...(inGroup === null ? [] : ['The numbers of seats are of the whole country.']),
    ],
    source: `Source: ${measure.source(context)}. ${hexagons ? 'Hexagon layout: Open Innovations.' : `Boundaries: Office for National Statistics; contains OS data © Crown copyright and database right ${electionYear(election)}.`}`,
  };
}

function swatchOf({ poll }: Contest, { partyById }: Election, palette: HustingsState['view']['palette']): ScaleClass | null {
  const party = partyById.get(winnerOf(poll) ?? '');
  return party === undefined ? null : partyClass(party, palette);
}

function resultInWords(seat: Contest, election: Election): string {
  return `${seat.name}: ${outcomeInWords(seat, election)}, majority ${formatCount(seat.poll?.majority ?? null)}`;
}
