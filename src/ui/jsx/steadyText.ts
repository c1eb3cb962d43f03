import type { Key, ReactElement } from 'react';

type Props = Readonly<Record<string, unknown>>;
type Create = (type: never, props: unknown, key?: Key) => ReactElement;

/** A library's two functions that make elements, and its fragment. */
export interface ElementMaker {
  readonly Fragment: unknown;
  jsx(type: never, props: unknown, key?: Key): ReactElement;
  jsxs(type: never, props: unknown, key?: Key): ReactElement;
}

/** What wraps text that stands beside elements: a name of its own, so that no style and no query means it by accident. */
const WRAPPER = 'x-text';
/** What SVG shows or says as text. No browser translates it, and there Preact sets attributes only. */
const SVG_TEXT = new Set(['text', 'tspan', 'title', 'desc']);

/** Digits with whatever counts, measures, orders or compares them, and nothing that would have to be translated. */
const FIGURE = /^[\s()<>≤≥±+−–-]*£?\d[\d,.]*(?:\s?(?:%|pp))?(?:\s?[–/:]\s?[+−]?£?\d[\d,.]*(?:\s?(?:%|pp))?)?[\s()]*$/;

const isText = (child: unknown) => typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';
const isNothing = (child: unknown) => child === undefined || child === null || typeof child === 'boolean';

/** The children as one text, or null where there is an element among them. */
function textOf(child: unknown): string | null {
  if (isNothing(child)) return '';
  if (isText(child)) return String(child);
  if (!Array.isArray(child)) return null;
  let text = '';
  for (const each of child) {
    const part = textOf(each);
    if (part === null) return null;
    text += part;
  }
  return text;
}

/**
 * Returns the library's functions, changed so that every text on the page is the only child of an element: a translating browser puts
 * elements of its own in the place of text nodes, and a library that goes on writing into the old node writes into nothing, or fails
 * where it takes the node out. React replaces the whole content of an element that holds only text. Preact keeps such a node as well,
 * hence gets the text as a property.
 */
export function steadyText({ jsx, jsxs, Fragment }: ElementMaker) {
  // Preact's is a component, React's a symbol.
  const isPreact = typeof Fragment === 'function';

  // Both set the property of this name where they find one, React on elements with a name of their own: to a word, which counts as
  // true, and to "", which counts as false, in order to take it away. In capitals it is an attribute, and the same one.
  const markOf = (type: string) => (isPreact || type === WRAPPER ? 'Translate' : 'translate');

  /** An element that holds nothing but the text. */
  function holding(text: string, type: string, props: Props = {}, key?: Key): ReactElement {
    const isMarked = FIGURE.test(text) && !SVG_TEXT.has(type) && !('translate' in props);
    const marked = isMarked ? { ...props, [markOf(type)]: 'no' } : props;
    if (!isPreact || SVG_TEXT.has(type)) return jsx(type as never, { ...marked, children: text }, key);
    const element = jsx(type as never, { ...marked, children: null }, key);
    // Afterwards, since its layer for React's components takes the name for one of SVG's attributes.
    Object.assign(element.props as object, { textContent: text });
    return element;
  }

  /** The children with each run of texts in an element of its own. Elements keep their places, by which the library knows them again. */
  function wrapped(children: unknown, wrapper: string, isList: boolean): unknown {
    if (!Array.isArray(children)) {
      if (!isText(children)) return children;
      return children === '' ? null : holding(String(children), wrapper);
    }
    const result: unknown[] = [];
    let run = '';
    let start = 0;
    const endRun = () => {
      if (run !== '') result[start] = holding(run, wrapper, {}, isList ? `text ${start}` : undefined);
      run = '';
    };
    for (const [index, child] of children.entries()) {
      const text = textOf(child);
      if (text === null) {
        endRun();
        result.push(Array.isArray(child) ? wrapped(child, wrapper, true) : child);
      } else {
        if (run === '') start = index;
        run += text;
        result.push(null);
      }
    }
    endRun();
    return result;
  }

  const steady =
    (create: Create): Create =>
    (type: unknown, given, key) => {
      const props = given as Props;
      const { children } = props;
      const isElement = typeof type === 'string';
      if (isNothing(children) || !(isElement || type === Fragment)) return create(type as never, props, key);
      const text = isElement ? textOf(children) : null;
      if (isElement && text !== null && text !== '') return holding(text, type, props, key);
      const wrapper = isElement && SVG_TEXT.has(type) ? 'tspan' : WRAPPER;
      const kept = text === '' ? null : wrapped(children, wrapper, create === jsx);
      // The one for several children insists on a list.
      return (Array.isArray(kept) ? create : jsx)(type as never, { ...props, children: kept }, key);
    };

  return { jsx: steady(jsx), jsxs: steady(jsxs) };
}
