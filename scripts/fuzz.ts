import { parseArgs } from 'node:util';
import { SUBJECTS } from '../tests/fuzz/subjects.ts';

// Feeds everything that takes in foreign input with random input for a time (--seconds, 60), and says the seed of what fails;
// --seed repeats that one.
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } });
const AT_ONCE = 50;

const end = performance.now() + Number(values.seconds) * 1_000;
const runs = new Map<string, number>();
do {
  for (const subject of SUBJECTS) {
    const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
    try {
      subject.check({ seed, numRuns: AT_ONCE });
    } catch (error) {
      console.error(`${subject.name} fails. Again: npm run fuzz -- --seed ${seed}`);
      console.error(error);
      process.exit(1);
    }
    runs.set(subject.name, (runs.get(subject.name) ?? 0) + AT_ONCE);
  }
} while (performance.now() < end && values.seed === undefined);
for (const [name, times] of runs) console.log(`${name}: ${times} inputs, nothing found`);
