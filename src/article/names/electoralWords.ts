/** Words that by themselves show that a sentence is about an election. */
const ELECTORAL_WORDS: ReadonlySet<string> = new Set(
  (
    'seat seats constituency constituencies mp mps majority majorities vote votes voted candidate candidates candidacy marginal ' +
    'election elections byelection elected reelected unseat unseated unseats unseating oust ousted ousts ousting swing turnout ' +
    'ballot ballots challenger challengers runner voters electorate electors constituents electoral stronghold recount polled'
  ).split(' '),
);

/** Words in which results are told, and other things too. */
const RESULT_WORDS: ReadonlySet<string> = new Set(
  (
    'stood standing stand stands won win wins winner winning victory victories victor triumph triumphed triumphs held hold holds holding retain ' +
    'retained retains retaining lost lose loses losing loss gain gained gains gaining beat beats beaten beating defeat defeated defeats ' +
    'declared declaration returned contest contested contests survive survived survives surviving cling clings clung clinging squeaked ' +
    'squeaks scraped scrapes share fell falls took take takes taken snatched snatches captured captures seized seizes edged edges deposed toppled topples ' +
    'ejected saw poll polls result results second third ahead behind hangs hung narrowly increased slipped flipped turned'
  ).split(' '),
);

/** Whether a folded word is one that only elections are told in. */
export function isElectoralWord(word: string): boolean {
  return ELECTORAL_WORDS.has(word);
}

/** Whether a folded word is one in which results are told beside a party's or a candidate's name. */
export function isResultWord(word: string): boolean {
  return RESULT_WORDS.has(word) || ELECTORAL_WORDS.has(word);
}
