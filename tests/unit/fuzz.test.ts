import { expect, test } from 'vitest';
import { SUBJECTS } from '../fuzz/subjects.ts';

const SEED = 4_072_024;

test.each(SUBJECTS.map((subject) => [subject.name, subject] as const))('%s: holds whatever comes', (_, subject) => {
  expect(() => subject.check({ seed: SEED, numRuns: subject.quickRuns })).not.toThrow();
});
