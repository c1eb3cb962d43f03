import type { Component, ExoticComponent, ReactElement, JSX as ReactJSX } from 'react';
import { Fragment, jsx as jsxOfLibrary, jsxs as jsxsOfLibrary } from 'react/jsx-runtime';
import { steadyText } from './steadyText.ts';

/** What the compiler puts in the place of JSX, here and wherever `jsxImportSource` names this folder. */
export const { jsx, jsxs } = steadyText({ jsx: jsxOfLibrary, jsxs: jsxsOfLibrary, Fragment });
export { Fragment };

/** The same in development; where an element stands in the source React reads from the call itself. */
export const jsxDEV = (type: never, props: unknown, key: string | undefined, isStatic: boolean) =>
  (isStatic ? jsxs : jsx)(type, props, key);

/** React's own types but for what a component may return: an element or nothing. Bare text would stand beside other nodes. */
export declare namespace JSX {
  // biome-ignore lint/suspicious/noExplicitAny: of any properties, as in React's own types
  type Properties = any;
  type Drawn = ReactElement | false | null;
  type ElementType =
    | string
    | ((props: Properties) => Drawn)
    | (new (
        props: Properties,
      ) => Component<Properties> & { render(): Drawn })
    | ExoticComponent<Properties>;
  type Element = ReactElement;
  type ElementClass = ReactJSX.ElementClass;
  type ElementAttributesProperty = ReactJSX.ElementAttributesProperty;
  type ElementChildrenAttribute = ReactJSX.ElementChildrenAttribute;
  type LibraryManagedAttributes<C, P> = ReactJSX.LibraryManagedAttributes<C, P>;
  type IntrinsicAttributes = ReactJSX.IntrinsicAttributes;
  type IntrinsicClassAttributes<T> = ReactJSX.IntrinsicClassAttributes<T>;
  type IntrinsicElements = ReactJSX.IntrinsicElements;
}
