/** What is written around the map in one measure. */
export type MeasureInArticle = readonly [
  id: string,
  /** The sentence over the map, with "%" for whose votes they are. */
  headline: string,
  title: string,
  source: string,
  /**
   * What the legend lists, "No figure|18": the classes without a figure below a bar or a square, of a party's measure all that there
   * are without a number; or parties and "10 more". `null` where it is what the page arrives with.
   */
  listed: readonly string[] | null,
  /** The title for shares of those who answered the census, where that is another. */
  answered?: string,
];

/** The words of all measures: with them the page that arrives keeps the room of what the app brings, at any width and size of text. */
export interface ArticleWords {
  /** First the one that the page arrives in. */
  readonly measures: readonly [MeasureInArticle, ...MeasureInArticle[]];
  /** First the one that is meant where an address names none. Each says how many of a measure's absences some seat has. */
  readonly parties: readonly (readonly [id: string, possessive: string, absences: number])[];
}

/** The id of what the legend and the source may need besides: the square, the bar, the sentence on areas. It is hidden. */
export const FIRST_PARTS = 'first-parts';

/**
 * Returns what is written around the map for an address; for one that only the app can read, what the page arrives with. A party that
 * is none of the known is not named.
 */
export function viewInArticle({ measures, parties }: ArticleWords, parameters: URLSearchParams) {
  const colour = parameters.get('colour');
  const party = parameters.get('party') ?? parties[0]?.[0];
  const [id, headline, title, source, listed, answered] = measures.find((each) => each[0] === colour) ?? measures[0];
  const [, possessive = '', absences = 1] = parties.find((each) => each[0] === party) ?? [];
  return {
    headline: headline.replace('%', possessive).replace(/^./, (first) => first.toUpperCase()),
    title: (parameters.get('answered') === '1' && answered) || title,
    source,
    listed: headline.includes('%') ? (listed?.slice(0, absences) ?? null) : listed,
    /** What stands above the list. */
    above: id === 'second' ? null : id === 'both' ? 'square' : 'bar',
    /** Whether a census share meets votes. */
    notPeople: /muslim|both/.test(id + parameters.get('where')),
  };
}

/**
 * Has the page say, as soon as enough of it has come, what its address wants said around the map, with a legend that is unseen and as
 * high as it will be. Returns the sentence over the map.
 */
export function sayInArticle(page: Document, words: ArticleWords, parameters: URLSearchParams): string {
  const { headline, title, source, listed, above, notPeople } = viewInArticle(words, parameters);
  const parts = page.getElementById(FIRST_PARTS);
  const footer = page.querySelector('.embed__source');
  const said = footer?.querySelector('x-text');
  const list = page.querySelector('.class-list');
  // The parts stand behind the rest, and this is done once.
  if (parts === null || !said || list === null) return headline;
  parts.remove();
  const [table, bar, sentence] = parts.children;
  said.textContent = `${said.textContent}`.replace(words.measures[0][3], source);
  if (parameters.get('links') === 'off') said.parentElement?.replaceChildren(said);
  if (notPeople) footer?.prepend(sentence ?? '');
  page.querySelector('.legend__title')?.replaceChildren(title);
  if (listed === null) return headline;
  if (above !== null) list.before((above === 'square' ? table : bar) ?? '');
  // As many as are wanted of the list that arrived.
  [...list.children].forEach((each, position) => {
    const [label, seats] = listed[position]?.split('|') ?? [];
    const [first, name = first, , count] = each.children;
    if (label === undefined) each.remove();
    else name?.replaceChildren(label);
    if (seats !== undefined) count?.replaceChildren(seats);
  });
  if (listed.length === 0) list.remove();
  return headline;
}
