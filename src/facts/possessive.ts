/** An English possessive in newspaper style: "Labour’s", "the Greens’". Party names take the article where they are read with one. */
export function possessive(partyName: string): string {
  const name = WITH_ARTICLE[partyName] ?? partyName;
  return name.endsWith('s') ? `${name}\u2019` : `${name}\u2019s`;
}

const WITH_ARTICLE: Readonly<Record<string, string>> = {
  Conservative: 'the Conservatives',
  'Liberal Democrat': 'the Liberal Democrats',
  Green: 'the Greens',
  'Scottish National Party': 'the SNP',
  'Workers Party of Britain': 'the Workers Party',
  'Workers Party': 'the Workers Party',
  Independent: 'independents',
  'The Speaker': 'the Speaker',
};
