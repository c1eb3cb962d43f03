import { describe, expect, it } from 'vitest';
import { begunLife, type Life, type LifeEvent, nextLife, type Phase } from '../../../../src/map/connection/lifeCycle.ts';

/** What may follow what, as it is meant. */
const FOLLOWS: Readonly<Record<Phase, readonly Phase[]>> = {
  resting: ['awaiting', 'failed', 'ended'],
  awaiting: ['resting', 'drawing', 'failed', 'ended'],
  drawing: ['resting', 'held', 'catchingUp', 'recovering', 'failed', 'ended'],
  held: ['resting', 'catchingUp', 'recovering', 'failed', 'ended'],
  catchingUp: ['resting', 'drawing', 'deep', 'recovering', 'failed', 'ended'],
  deep: ['resting', 'recovering', 'failed', 'ended'],
  recovering: ['resting', 'awaiting', 'ended'],
  failed: ['resting', 'awaiting', 'ended'],
  ended: [],
};
const EVENTS: readonly LifeEvent[] = [
  { type: 'lit' },
  { type: 'asked' },
  { type: 'givenBack' },
  { type: 'codeCame' },
  { type: 'drawable' },
  { type: 'drawn', held: false },
  { type: 'drawn', held: true },
  { type: 'released' },
  { type: 'abreast' },
  { type: 'behind' },
  { type: 'missed', reason: 'not-loaded' },
  { type: 'missed', reason: 'not-drawn' },
  { type: 'missed', reason: 'lost' },
  { type: 'recovered' },
  { type: 'destroyed' },
];

/** A map in a phase, with a light renderer where nothing else is said. */
function at(phase: Phase, rest: Partial<Life> = {}): Life {
  return { ...begunLife(false), light: true, phase, ...rest };
}

/** Every life that events can lead to. */
function reachable(yields: boolean): readonly Life[] {
  const found = new Map<string, Life>();
  const waiting = [begunLife(yields)];
  for (let life = waiting.pop(); life !== undefined; life = waiting.pop()) {
    // More losses than these change nothing.
    const key = JSON.stringify({ ...life, losses: Math.min(4, life.losses) });
    if (found.has(key)) continue;
    found.set(key, life);
    const from = life;
    waiting.push(...EVENTS.map((event) => nextLife(from, event).life));
  }
  return [...found.values()];
}

describe('nextLife', () => {
  const lives = [...reachable(false), ...reachable(true)];
  const steps = lives.flatMap((before) => EVENTS.map((event) => ({ before, event, ...nextLife(before, event) })));

  it('lets follow what may follow, all of it and nothing else', () => {
    const followed = Object.keys(FOLLOWS).map((phase) => {
      const next = steps.flatMap(({ before, life }) => (before.phase === phase && life.phase !== phase ? [life.phase] : []));
      return [phase, [...new Set(next)].sort()];
    });
    expect(followed).toEqual(Object.entries(FOLLOWS).map(([phase, next]) => [phase, [...next].sort()]));
  });

  it('enters a phase wherever it changes', () => {
    expect(steps.filter(({ before, life, entered }) => before.phase !== life.phase && !entered)).toEqual([]);
  });

  it('gives nothing back, and recovers nothing, where no light renderer goes on', () => {
    const wrong = steps.filter(({ before, life }) => {
      const leaves = life.phase !== before.phase && (life.phase === 'recovering' || life.phase === 'resting');
      return leaves && !before.light;
    });
    expect(wrong).toEqual([]);
  });

  it('recovers twice at most until it is asked again, and never where other maps may want the context', () => {
    const recoveries = steps.filter(({ before, life }) => life.phase === 'recovering' && before.phase !== 'recovering');
    expect(recoveries.filter(({ life }) => life.yields || life.losses > 2 || life.reason !== 'lost')).toEqual([]);
  });

  it('can be asked again wherever the deep renderer is missing, and ends from everywhere, once', () => {
    const missing: readonly Phase[] = ['resting', 'failed', 'recovering'];
    for (const { before, event, life, entered } of steps) {
      if (event.type === 'asked' && missing.includes(before.phase)) expect(life).toMatchObject({ phase: 'awaiting', losses: 0 });
      if (event.type === 'destroyed') expect([life.phase, entered]).toEqual(['ended', before.phase !== 'ended']);
    }
    expect(steps.filter(({ before, life, entered }) => before.phase === 'ended' && (entered || life.phase !== 'ended'))).toEqual(
      [],
    );
  });

  it.each<readonly [Life, LifeEvent, Phase | null]>([
    [at('resting'), { type: 'asked' }, 'awaiting'],
    [at('resting'), { type: 'givenBack' }, 'resting'],
    [at('resting'), { type: 'codeCame' }, null],
    [at('resting'), { type: 'missed', reason: 'not-loaded' }, 'failed'],
    [at('awaiting'), { type: 'asked' }, 'awaiting'],
    [at('awaiting'), { type: 'codeCame' }, 'awaiting'],
    [at('awaiting'), { type: 'missed', reason: 'not-loaded' }, 'failed'],
    [at('awaiting'), { type: 'drawable' }, 'drawing'],
    [at('awaiting'), { type: 'givenBack' }, 'resting'],
    [at('awaiting', { light: false }), { type: 'givenBack' }, null],
    [at('drawing'), { type: 'missed', reason: 'not-drawn' }, 'failed'],
    [at('drawing'), { type: 'drawn', held: false }, 'catchingUp'],
    [at('drawing'), { type: 'drawn', held: true }, 'held'],
    [at('drawing'), { type: 'released' }, null],
    [at('drawing'), { type: 'givenBack' }, 'resting'],
    [at('drawing'), { type: 'missed', reason: 'not-loaded' }, 'failed'],
    [at('held'), { type: 'released' }, 'catchingUp'],
    [at('held'), { type: 'givenBack' }, 'resting'],
    [at('held'), { type: 'missed', reason: 'lost' }, 'recovering'],
    [at('catchingUp'), { type: 'behind' }, 'drawing'],
    [at('catchingUp'), { type: 'abreast' }, 'deep'],
    [at('catchingUp'), { type: 'givenBack' }, 'resting'],
    [at('catchingUp'), { type: 'missed', reason: 'lost' }, 'recovering'],
    [at('deep'), { type: 'asked' }, null],
    [at('deep'), { type: 'drawn', held: false }, null],
    [at('deep'), { type: 'givenBack' }, 'resting'],
    [at('deep', { light: false }), { type: 'givenBack' }, null],
    [at('deep'), { type: 'missed', reason: 'lost' }, 'recovering'],
    [at('deep', { losses: 2 }), { type: 'missed', reason: 'lost' }, 'failed'],
    [at('deep', { light: false }), { type: 'missed', reason: 'lost' }, 'failed'],
    [at('deep', { yields: true, losses: 2 }), { type: 'missed', reason: 'lost' }, 'resting'],
    [at('deep', { yields: true }), { type: 'missed', reason: 'not-loaded' }, 'failed'],
    [at('recovering'), { type: 'recovered' }, 'awaiting'],
    [at('recovering'), { type: 'asked' }, 'awaiting'],
    [at('recovering'), { type: 'givenBack' }, 'resting'],
    [at('recovering'), { type: 'drawable' }, null],
    [at('failed'), { type: 'asked' }, 'awaiting'],
    [at('failed'), { type: 'givenBack' }, 'resting'],
    [at('failed'), { type: 'drawable' }, null],
    [at('ended'), { type: 'asked' }, null],
  ])('%j and %j: %s', (before, event, phase) => {
    const { life, entered } = nextLife(before, event);
    expect(entered ? life.phase : null).toBe(phase);
    if (!entered) expect(life.phase).toBe(before.phase);
  });
});
