/** Why the deep map is not there: a script of it did not arrive, or the browser cannot draw it, or no longer. */
export type Unavailability = 'not-loaded' | 'not-drawn' | 'lost';

/**
 * Where a map stands with its deep renderer. `resting`: not asked for, or given back. `awaiting`: asked for; its code, or what it is to
 * draw, is not here yet. `drawing`: beneath the light one, unseen. `held`: it has drawn, and waits until no finger is on the map.
 * `catchingUp`: draws what the reader has changed meanwhile. `deep`: in place of the light one. `recovering`: lost, and tried again in
 * a moment. `failed`: not to be had, unless the reader asks again.
 */
export type Phase = 'resting' | 'awaiting' | 'drawing' | 'held' | 'catchingUp' | 'deep' | 'recovering' | 'failed' | 'ended';

/** What happens to a map. */
export type LifeEvent =
  /** The light renderer has begun. */
  | { readonly type: 'lit' }
  /** The deep renderer is asked for, or asked for again. */
  | { readonly type: 'asked' }
  /** Its graphics context is wanted elsewhere. */
  | { readonly type: 'givenBack' }
  | { readonly type: 'codeCame' }
  /** There is a scene, with all that the deep renderer needs. */
  | { readonly type: 'drawable' }
  /** All of a frame is there; whether a pointer is down on the map. */
  | { readonly type: 'drawn'; readonly held: boolean }
  /** No pointer is down on the map any longer. */
  | { readonly type: 'released' }
  /** Shows what the light renderer shows, or is on its way there because the reader has moved the map meanwhile. */
  | { readonly type: 'abreast' }
  | { readonly type: 'behind' }
  | { readonly type: 'missed'; readonly reason: Unavailability }
  | { readonly type: 'recovered' }
  | { readonly type: 'destroyed' };

export interface Life {
  readonly phase: Phase;
  /** Whether a light renderer is there to fall back to. */
  readonly light: boolean;
  /** Whether a lost context is left to other maps until the reader asks again. */
  readonly yields: boolean;
  /** How often the deep renderer was missed since it was last asked for, and why the last time; `null` before. */
  readonly losses: number;
  readonly reason: Unavailability | null;
}

type EventOf<Type extends LifeEvent['type']> = Extract<LifeEvent, { readonly type: Type }>;
/** The phase that an event leads to; `null` where it means nothing now. */
type Rule<Type extends LifeEvent['type']> = Phase | ((life: Life, event: EventOf<Type>) => Phase | null);
type Rules = { readonly [Type in LifeEvent['type']]?: Rule<Type> };

/** A lost context is often given back; once more often than this, the light map stays until the reader asks. */
const MOST_RECOVERIES = 2;

// Without a light renderer there would be nothing left.
const rest = ({ light }: Life) => (light ? 'resting' : null);

const miss = ({ light, yields, losses }: Life, { reason }: EventOf<'missed'>): Phase => {
  if (reason !== 'lost' || !light) return 'failed';
  return yields ? 'resting' : losses < MOST_RECOVERIES ? 'recovering' : 'failed';
};

/** What follows what. An event that a phase does not name leaves it as it is. */
const RULES: Readonly<Record<Phase, Rules>> = {
  // The code may still be on its way after the renderer was given back.
  resting: { asked: 'awaiting', givenBack: rest, missed: 'failed' },
  awaiting: { asked: 'awaiting', givenBack: rest, codeCame: 'awaiting', missed: 'failed', drawable: 'drawing' },
  // A press or a pinch that began on one renderer and ended on the other would count on neither.
  drawing: { givenBack: rest, drawn: (_, { held }) => (held ? 'held' : 'catchingUp'), missed: miss },
  held: { givenBack: rest, released: 'catchingUp', missed: miss },
  catchingUp: { givenBack: rest, behind: 'drawing', abreast: 'deep', missed: miss },
  deep: { givenBack: rest, missed: miss },
  recovering: { asked: 'awaiting', givenBack: rest, recovered: 'awaiting' },
  failed: { asked: 'awaiting', givenBack: rest },
  ended: {},
};

/** A map that has nothing yet. */
export function begunLife(yields: boolean): Life {
  return { phase: 'resting', light: false, yields, losses: 0, reason: null };
}

/** A map after an event, and whether that entered a phase, be it the same one again. */
export function nextLife(life: Life, event: LifeEvent): { readonly life: Life; readonly entered: boolean } {
  const to = life.phase !== 'ended' && event.type === 'destroyed' ? 'ended' : phaseAfter(life, event);
  return { life: { ...noted(life, event), phase: to ?? life.phase }, entered: to !== null };
}

function phaseAfter<Type extends LifeEvent['type']>(life: Life, event: EventOf<Type> & { readonly type: Type }): Phase | null {
  const rules: { readonly [Each in Type]?: Rule<Each> } = RULES[life.phase];
  const rule = rules[event.type];
  return typeof rule === 'function' ? rule(life, event) : (rule ?? null);
}

/** What an event tells, whatever the phase. */
function noted(life: Life, event: LifeEvent): Life {
  if (event.type === 'lit') return { ...life, light: true };
  if (event.type === 'asked') return { ...life, losses: 0 };
  return event.type === 'missed' ? { ...life, losses: life.losses + 1, reason: event.reason } : life;
}
