import type { Person } from '../names/articleSources.ts';
import type { PartyMention, PersonMention } from '../names/mention.ts';
import { peopleOf } from './peopleOf.ts';
import { seatOfFigure } from './seatOfFigure.ts';
import type { Surroundings } from './surroundings.ts';

/** The candidate that is meant: the person, or the party's candidate in the figure's seat; `null` where the party has none or several. */
export function personOfSubject(around: Surroundings, subject: PersonMention | PartyMention): Person | null {
  if (subject.kind === 'person') return subject.person;
  const tie = seatOfFigure(around);
  if (tie === null) return null;
  const [person, another] = peopleOf(around.sources, tie.seat).filter(({ candidacy }) => candidacy.party === subject.party);
  return person === undefined || another !== undefined ? null : person;
}
