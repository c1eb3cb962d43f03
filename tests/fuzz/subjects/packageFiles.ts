import fc from 'fast-check';
import { DataError } from '../../../src/dataset/dataError.ts';
import { packageFiles } from '../../fixtures/packageFiles.ts';
import { hold } from '../hold.ts';
import { subject } from '../subject.ts';

const anyDamage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('replace' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 12 }),
    by: fc.oneof(
      fc.constantFrom('', '0', '-1', '1e308', '99999999999', 'null', '[]', '{}', '"', ',', '[', ']', '"__proto__":', '\\u0000'),
      fc.string({ maxLength: 8 }),
    ),
  }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
  }),
);

type Damage = typeof anyDamage extends fc.Arbitrary<infer Each> ? Each : never;

function damaged(text: string, damage: Damage): string {
  const at = Math.floor(damage.at * text.length);
  switch (damage.kind) {
    case 'cut':
      return text.slice(0, at);
    case 'replace':
      return text.slice(0, at) + damage.by + text.slice(at + damage.length);
    case 'repeat':
      return text.slice(0, at + damage.length) + text.slice(at);
    default:
      return damage satisfies never;
  }
}

/** Files of the data package, damaged: read, or refused with a DataError. */
export const packageFile = subject(
  'data package',
  150,
  () => fc.record({ file: fc.constantFrom(...packageFiles()), damages: fc.array(anyDamage, { minLength: 1, maxLength: 3 }) }),
  ({ file, damages }) => {
    const text = damages.reduce(damaged, file.text);
    try {
      file.decode(text);
    } catch (error) {
      hold(error instanceof DataError, `${file.name} throws ${String(error)}`);
    }
  },
);
