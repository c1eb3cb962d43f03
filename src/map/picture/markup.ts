const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that XML does not have: control characters but for the two that separate lines and columns, and halves of pairs. */
const NOT_IN_XML = /(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text as it stands in markup (SVG, XML or HTML), between tags or in a quoted attribute. */
export function escapedText(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** An element's attributes; those that are `null` are left out, numbers have at most two decimals. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** A number as SVG writes it, with at most two decimals. */
function svgNumber(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** An element of SVG as markup. Attributes' values are escaped; the content is markup already. */
export function element(name: string, attributes: Attributes, content: string | readonly string[] = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? svgNumber(value) : escapedText(String(value))}"`)
    .join('');
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A group with a name that drawing programs show; nothing where it would be empty. */
export function group(id: string, attributes: Attributes, content: readonly string[]): string {
  const inner = content.filter((each) => each !== '');
  return inner.length === 0 ? '' : `\n${element('g', { id, ...attributes }, inner)}`;
}
