import type { PartyId } from '../../election/party.ts';
import { isNotional } from '../../facts/baselineInWords.ts';
import type { Mention } from '../names/mention.ts';
import { groupSeatsFact, groupSizeFact } from './groupFacts.ts';
import { isListed } from './listed.ts';
import { partySeatsFacts, partyVotesFact } from './nationalFacts.ts';
import { partyOfSubject } from './partyOfSubject.ts';
import type { Reading } from './reading.ts';
import { partyReferredTo, type Surroundings, subjectBefore } from './surroundings.ts';
import { isYearBefore } from './yearsOfVotes.ts';

const WINNING: readonly string[] =
  'won win wins winning took take takes taking secured secures returned returns elected elect has have with ended finished finishes holds on claimed bagged reached netted sent'.split(
    ' ',
  );
const ELECTED: readonly string[] =
  'elected won win wins beat beats beating defeated defeating unseated unseating victorious victory victories ousted took oust triumphed'.split(
    ' ',
  );
/** Behind "seats" they make it some of the party's seats. */
const SOME: ReadonlySet<string> = new Set(
  'where from more fewer in with whose that which off than to away short it up had were over on lost gained'.split(' '),
);
const CHANGING: readonly string[] =
  'gained gaining gains gain lost losing lose loses losses net nearly_lost target targeted contested defended defending held'.split(
    ' ',
  );
const OF_A_PART: readonly string[] =
  'scotland wales london england ireland midlands yorkshire region scottish welsh northern birmingham bradford leicester manchester yorkshire lancashire kent essex north south east west'.split(
    ' ',
  );

/** Takes a number for a count of seats: how many a party won, how many are beyond a Muslim share; or for a party's votes in the country. */
export function countReading(around: Surroundings): Reading | null {
  const { quantity, right, groups, words, sources } = around;
  if (groups !== null && quantity.unit === 'seats') {
    const ofParty = subjectBefore(around);
    const wins = ofParty !== null && WINNING.some((word) => around.left.slice(-3).includes(word));
    const party = ofParty === null ? null : partyOfSubject(around, ofParty);
    if (wins && party !== null) return { facts: groups.map((group) => groupSeatsFact(group, party)), certainty: 'possible' };
    return isSizeOfGroup(around) ? { facts: groups.map(groupSizeFact), certainty: 'likely' } : null;
  }
  const seats = partySeatsReading(around);
  if (seats !== null) return seats;
  if (quantity.unit === 'votes' && quantity.value >= 200_000) {
    const subject = subjectBefore(around) ?? partyReferredTo(around);
    const party = subject === null ? null : partyOfSubject(around, subject);
    if (party === null) return null;
    const then = right.slice(0, 4).some((word) => isYearBefore(word, sources.election));
    return {
      facts: [partyVotesFact(sources.election, party, then ? 'then' : 'now')],
      certainty: then ? 'possible' : 'likely',
      uncheckable: then && isNotional(sources.election),
    };
  }
  return words.has('independents') || words.has('independent') ? independentsReading(around) : null;
}

/** "the 28 seats where …": the count stands directly before the seats that the threshold tells apart. */
function isSizeOfGroup({ right, left }: Surroundings): boolean {
  return (
    ['where', 'in', 'with', 'that'].includes(right[0] ?? '') &&
    (left.length === 0 || ['the', 'in', 'across', 'are', 'all', 'those', 'these', 'of'].includes(left.at(-1) ?? ''))
  );
}

function partySeatsReading(around: Surroundings): Reading | null {
  const { quantity, left, right, mentions, words, sources, article, figures } = around;
  if (quantity.part || quantity.unit === 'per cent' || quantity.unit === 'points' || quantity.unit === 'votes') return null;
  const before = mentions.at(quantity.hedgeFrom - 1);
  const own =
    before?.kind === 'party' && article.tokens[quantity.hedgeFrom - 1]?.possessive === true && quantity.unit === 'seats'
      ? before.party
      : null;
  const between = mentions.at(quantity.to);
  const after =
    between?.kind === 'party' && ['mps', 'seats'].includes(article.tokens[between.to]?.folded ?? '') ? between.party : null;
  const named = subjectBefore(around);
  const subject = named ?? partyReferredTo(around);
  const verb = left.slice(-5);
  const wins =
    quantity.unit === 'seats' && subject?.kind === 'party' && verb.some((word) => WINNING.includes(word)) ? subject.party : null;
  const apart = [':', '-', '–', '(', ','].includes(left.at(-1) ?? '');
  const listed = apart && quantity.unit === 'seats' && named?.kind === 'party' && isListed(around, named) ? named.party : null;
  const enumerated =
    quantity.unit === 'count' &&
    before?.kind === 'party' &&
    [undefined, ',', ';', '.', 'and', ')'].includes(right[0]) &&
    figures.some(({ unit, to }) => unit === 'seats' && to <= quantity.from) &&
    !OF_A_PART.some((word) => words.has(word))
      ? before.party
      : null;
  const id: PartyId | null = own ?? wins ?? after ?? listed ?? enumerated;
  if (id === null) return null;
  const party = sources.election.partyById.get(id);
  if (party === undefined) return null;
  const some =
    SOME.has(right[0] ?? '') && !(right[0] === 'in' && right[1] === 'the' && ['commons', 'house'].includes(right[2] ?? ''));
  const partial =
    some ||
    OF_A_PART.some((word) => words.has(word)) ||
    CHANGING.some((word) => words.has(word)) ||
    party.kind === 'independents' ||
    named === null;
  const seatNamed = mentions.within(around.sentence.from, around.sentence.to).some(({ kind }) => kind === 'seat');
  return {
    facts: partySeatsFacts(sources.election, party),
    certainty: partial || seatNamed || (wins === null && listed === null) ? 'possible' : 'likely',
  };
}

/** "five independents beat Labour": those elected, or those who gained a seat from Labour; which are meant cannot be known. */
function independentsReading(around: Surroundings): Reading | null {
  const { quantity, article, words, sources, mentions } = around;
  const independents = sources.election.parties.find(({ kind }) => kind === 'independents');
  const next = article.tokens[quantity.to]?.folded === 'pro' ? quantity.to + 3 : quantity.to;
  const after = mentions.at(next);
  const inClause = mentions.within(around.clause.from, quantity.from);
  const isOfThem = (mention: Mention | null) => mention?.kind === 'party' && mention.party === independents?.id;
  const count = isOfThem(after);
  const inSeats = quantity.unit === 'seats' && around.left.at(-1) === 'in' && inClause.some(isOfThem);
  if (!count && !inSeats) return null;
  if (independents === undefined || !ELECTED.some((word) => words.has(word))) return null;
  return { facts: partySeatsFacts(sources.election, independents), certainty: 'possible' };
}
