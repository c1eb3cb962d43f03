/*
 * What the page that arrives, the app that takes it over, the embed and the build agree on.
 */

/** The file of the page that arrives with an election other than the usual one, beside the usual one's; that of articles where `inArticle`. */
export function pageOfElection(id: string, inArticle: boolean): string {
  return `${inArticle ? 'embed-' : ''}${id}.html`;
}
