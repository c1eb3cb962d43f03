import { init, parse } from 'es-module-lexer';

/** A question of what a thing is, "isRasterStyleLayer", has an answer where there are no such things. */
const QUESTION = /^is[A-Z]/;

/** A module with the same exports as another, in whose place nothing is: text is empty, questions are answered no, and all else throws once it is called or made, or does nothing where nothing is to come of it. */
export async function stubOf(code: string, name: string, called: 'throws' | 'does nothing' = 'throws'): Promise<string> {
  if (name.endsWith('.glsl.g.ts')) return `export default '';`;
  await init;
  const [, exports] = parse(code, name);
  const names = exports.flatMap((each) => ('name' in each ? [each.name] : []));
  return [
    called === 'throws'
      ? `const leftOut = function () { throw new Error(${JSON.stringify(`${name} is not in this build of MapLibre`)}); };`
      : 'const leftOut = () => {};',
    'const no = () => false;',
    `export { ${names.map((each) => `${QUESTION.test(each) ? 'no' : 'leftOut'} as ${each}`).join(', ')} };`,
  ].join('\n');
}
