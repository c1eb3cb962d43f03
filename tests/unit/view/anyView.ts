import fc from 'fast-check';
import { tourIds, tourOutline } from '../../../src/editorial/stories.ts';
import { measuresOf } from '../../../src/facts/catalogue.ts';
import { type Condition, comparedFacts } from '../../../src/facts/condition.ts';
import { OPERATORS, PALETTES } from '../../../src/facts/fact.ts';
import { formatOverlays, type Overlay, parseOverlays } from '../../../src/view/overlay.ts';
import { LAYOUTS, TAB_IDS, THEME_CHOICES, type View } from '../../../src/view/view.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

/** The facts that conditions compare, a party's or those of a seat. */
const written = (ofParty: boolean) =>
  comparedFacts(smallElection).flatMap(({ id, usesParty }) => (usesParty === ofParty ? id : []));

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('figure' as const),
    figure: fc.constantFrom(...written(false)),
    operator: fc.constantFrom(...OPERATORS),
    value: fc.integer({ min: -999, max: 99_999 }).map((n) => n / 10),
  }),
  fc.record({
    kind: fc.constant('partyFigure' as const),
    figure: fc.constantFrom(...written(true)),
    party: fc.constantFrom('lab', 'con', 'ind'),
    operator: fc.constantFrom(...OPERATORS),
    value: fc.integer({ min: -999, max: 999 }).map((n) => n / 10),
  }),
  fc.record({
    kind: fc.constant('fact' as const),
    fact: fc.constantFrom('winner' as const, 'was' as const, 'second' as const),
    oneOf: fc.uniqueArray(fc.constantFrom('lab', 'con', 'ind'), { minLength: 1 }),
  }),
  fc.constantFrom<Condition>(
    { kind: 'fact', fact: 'result', oneOf: ['gain'] },
    { kind: 'fact', fact: 'region', oneOf: ['E12000005', 'W92000004'] },
    { kind: 'fact', fact: 'nation', oneOf: ['S'] },
    { kind: 'fact', fact: 'seat', oneOf: ['E14000001', 'E14000002'] },
  ),
);

const anyOverlay: fc.Arbitrary<Overlay> = fc.oneof(
  fc.constantFrom<Overlay>({ id: 'changed' }, { id: 'named' }, { id: 'regions' }, { id: 'labels' }),
  fc.record({ id: fc.constant('near' as const), under: fc.integer({ min: 1, max: 99_999 }) }),
);

const anyReading: fc.Arbitrary<Pick<View, 'story' | 'step'>> = fc.oneof(
  fc.constantFrom({ story: null, step: 1 }, { story: 'stories' as const, step: 1 }),
  fc.constantFrom(
    ...tourIds('ge2024').flatMap((story) =>
      (tourOutline('ge2024', story)?.seats ?? []).map((_, index) => ({ story, step: index + 1 })),
    ),
  ),
);

const anyMap: fc.Arbitrary<Omit<View, 'story' | 'step'>> = fc.record({
  election: fc.constant('ge2024'),
  layout: fc.constantFrom(...LAYOUTS),
  colour: fc.constantFrom(...measuresOf(smallElection).map(({ id }) => id)),
  party: fc.constantFrom(...smallElection.partyById.keys()),
  seat: fc.constantFrom(null, ...smallElection.byCode.keys()),
  where: fc.array(anyCondition, { maxLength: 4 }),
  overlays: fc
    .uniqueArray(anyOverlay, { selector: ({ id }) => id })
    .map((overlays) => parseOverlays(formatOverlays(overlays)) ?? []),
  at: fc.option(
    fc.record({
      lat: fc.integer({ min: 490_000, max: 610_000 }).map((n) => n / 10_000),
      lng: fc.integer({ min: -90_000, max: 20_000 }).map((n) => n / 10_000),
      zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
    }),
  ),
  tab: fc.constantFrom(null, ...TAB_IDS),
  chart: fc
    .uniqueArray(fc.constantFrom('muslim', 'majorityShare', 'bestChallenger', 'change.lab', 'share.ind'), {
      minLength: 2,
      maxLength: 2,
    })
    .map(([across = '', up = '']) => ({ across, up })),
  pins: fc.uniqueArray(fc.constantFrom(...smallElection.byCode.keys()), { maxLength: 3 }),
  sort: fc.constantFrom(null, 'majority', 'turnout:asc,swing.gap'),
  columns: fc.constantFrom(null, 'seat', 'winner,change.lab'),
  swing: fc.constantFrom(null, 'to,challengers,3.5'),
  splits: fc.constantFrom(null, 'lab-ind', 'own,lab,con'),
  theme: fc.constantFrom(...THEME_CHOICES),
  palette: fc.constantFrom(...PALETTES),
  answered: fc.boolean(),
  foreign: fc.array(fc.tuple(fc.constantFrom('utm_source', 'childId', 'parentUrl'), fc.string()), { maxLength: 3 }),
});

/** Any view that an address can say. */
export const anyView: fc.Arbitrary<View> = fc.tuple(anyMap, anyReading).map(([map, reading]) => ({ ...map, ...reading }));
