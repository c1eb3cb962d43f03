import type { Condition } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import type { CensusBase } from '../../election/muslimShare.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';
import { possessive } from '../../facts/possessive.ts';
import { amountInWords } from './amountInWords.ts';
import { changeConditionInWords } from './changeConditionInWords.ts';
import { conditionValue } from './conditionValue.ts';
import { factInWords } from './factInWords.ts';
import { figureInWords } from './figureInWords.ts';

/** One condition as a clause in lower case: "25% or more of residents are Muslim", "in London". */
export function conditionInWords(condition: Condition, election: Election, base: CensusBase): string {
  switch (condition.kind) {
    case 'figure':
      return figureInWords(
        condition.figure,
        amountInWords(condition.operator, conditionValue(condition.figure, condition.value)),
        base,
        election,
      );
    case 'partyFigure': {
      const { figure, operator, value } = condition;
      const party = partyTogether(condition.party, election);
      return figure === 'change'
        ? changeConditionInWords(possessive(party), operator, value, election)
        : `${party} took ${amountInWords(operator, conditionValue(figure, value))} of votes`;
    }
    case 'fact':
      return factInWords(condition.fact, condition.oneOf, election);
    default:
      return condition satisfies never;
  }
}
