import type { Fact } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import { nationInWords, regionInWords } from '../../election/region.ts';
import { baselineName, baselineYearInWords } from '../../facts/baselineInWords.ts';
import { eitherOf } from '../words/eitherOf.ts';

const MOST_NAMES = 4;

/** A fact that seats are chosen by: "an independent won", "in the West Midlands". */
export function factInWords(fact: Fact, oneOf: readonly string[], election: Election): string {
  const parties = () => eitherOf(oneOf.map((id) => election.partyById.get(id)?.noun ?? id));
  switch (fact) {
    case 'winner':
      return `${parties()} won`;
    case 'was':
      return `${parties()} won the ${baselineName(election)}`;
    case 'second':
      return `${parties()} came second`;
    case 'result':
      return oneOf.length > 1
        ? 'the seat was held or changed hands'
        : oneOf[0] === 'gain'
          ? `the seat changed hands since ${baselineYearInWords(election)}`
          : 'the seat was held';
    case 'region':
      return `in ${eitherOf(oneOf.map((code) => regionInWords(code, election.regions)))}`;
    case 'nation':
      return `in ${eitherOf(oneOf.map((letter) => nationInWords(letter, election.nations)))}`;
    case 'seat':
      return seats(oneOf, election);
    default:
      return fact satisfies never;
  }
}

function seats(codes: readonly string[], { byCode }: Election): string {
  if (codes.length > MOST_NAMES) return 'chosen one by one';
  return `named ${eitherOf(codes.map((code) => byCode.get(code)?.name ?? code))}`;
}
