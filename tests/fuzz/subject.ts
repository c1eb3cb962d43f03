import fc from 'fast-check';
import type { FuzzSubject } from './fuzzSubject.ts';

/** A subject from any input and what must hold of it. `makeAny` is called once it is needed: some inputs are made from large files. */
export function subject<Input>(
  name: string,
  quickRuns: number,
  makeAny: () => fc.Arbitrary<Input>,
  mustHold: (input: Input) => void,
): FuzzSubject {
  let any: fc.Arbitrary<Input> | null = null;
  return {
    name,
    quickRuns,
    check: (run) => {
      any ??= makeAny();
      fc.assert(fc.property(any, mustHold), run);
    },
  };
}
