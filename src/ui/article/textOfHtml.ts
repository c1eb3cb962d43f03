/** Elements of which nothing is read: code, styles, what is not shown. */
const SILENT: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'HEAD',
  'TEXTAREA',
  'SELECT',
]);
const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Whether a text is markup rather than words: it has an element that articles are made of. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|body|article|section|div|p|h[1-6]|span|ul|ol|li|table|br|a|script|style)(?:\s[^<>]{0,2000})?\/?>/i.test(
    text,
  );
}

/**
 * The words of an HTML document, a line for each block. The document is parsed apart from the page and never put into it: scripts in
 * it do not run and nothing is fetched. The walk goes step by step, so that no depth of nesting can exhaust it.
 */
export function textOfHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const parts: string[] = [];
  let node: Node | null = parsed.body;
  while (node !== null) {
    const element: Element | null = node instanceof Element ? node : null;
    if (element !== null && BLOCKS.has(element.tagName)) parts.push('\n');
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    const inside: Node | null = element !== null && SILENT.has(element.tagName.toUpperCase()) ? null : node.firstChild;
    node = inside ?? following(node, parsed.body, parts);
  }
  return parts
    .join('')
    .replace(/(?<! ) *\n[ \n]*/g, '\n')
    .trim();
}

function following(from: Node, root: Node, parts: string[]): Node | null {
  let node: Node | null = from;
  while (node !== null && node !== root) {
    if (node instanceof Element && BLOCKS.has(node.tagName)) parts.push('\n');
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}
