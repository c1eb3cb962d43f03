import type { Operator } from '../../election/condition.ts';

/** What an operator and an amount say: "25% or more", "less than 1,000 votes". */
export function amountInWords(operator: Operator, amount: string): string {
  switch (operator) {
    case '>=':
      return `${amount} or more`;
    case '<=':
      return `${amount} or less`;
    case '>':
      return `more than ${amount}`;
    case '<':
      return `less than ${amount}`;
    default:
      return operator satisfies never;
  }
}
