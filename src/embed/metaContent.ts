/** What a page says of itself in a meta element; "" where it does not. */
export function metaContent(page: Document, name: string): string {
  return page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}
