/** An English possessive in newspaper style, of a name as it stands in a sentence: "Labour’s", "the Greens’". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}\u2019` : `${name}\u2019s`;
}
