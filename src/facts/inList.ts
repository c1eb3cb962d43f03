/**
 * Words in a list as British English writes it: "A", "A and B", "A, B and C". Not `Intl.ListFormat`: the first one costs a phone's
 * browser 15 ms.
 */
export function inList(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const first = words.slice(0, -1).join(', ');
  return `${first}${first === '' ? '' : ` ${last} `}${words.at(-1) ?? ''}`;
}
