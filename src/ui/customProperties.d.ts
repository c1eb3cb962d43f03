import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Custom properties of our style sheets. */
    [property: `--${string}`]: string | number | undefined;
  }
}
