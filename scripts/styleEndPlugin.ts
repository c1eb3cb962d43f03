import type { Plugin } from 'vite';
import { STYLE_END } from '../src/ui/later/styleEnd.ts';

/** Ends each source of styles with the rule that tells a whole style sheet, before the file that they come into is named by what is in it. */
export function styleEndPlugin(): Plugin {
  return {
    name: 'hustings-style-end',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (/\.css$/.test(id) ? { code: `${code}\n${STYLE_END}`, map: null } : null),
  };
}
