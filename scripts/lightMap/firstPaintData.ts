import type { FeaturedView } from '../../pipeline/definition/electionDefinition.ts';
import type { Election } from '../../src/election/election.ts';
import type { FormerSeat } from '../../src/election/formerSeat.ts';
import { slugOf } from '../../src/election/seatNamed.ts';
import { measureOf } from '../../src/facts/catalogue.ts';
import { type Choropleth, choroplethOf } from '../../src/facts/choropleth.ts';
import type { MeasureContext, Palette } from '../../src/facts/fact.ts';
import type { Theme } from '../../src/facts/scales/ramps.ts';
import { beginningOf } from '../../src/first-paint/firstHexagons.ts';
import type { FirstHexagons, FirstLook, FirstPaintData, FirstView } from '../../src/first-paint/firstPaintData.ts';
import { packGuessed } from '../../src/first-paint/guessedNumbers.ts';
import { packCodes } from '../../src/first-paint/packedCodes.ts';
import { packNumbers } from '../../src/first-paint/packedNumbers.ts';
import { markSlugs } from '../../src/first-paint/slugMarks.ts';
import { type HexagonLayout, hexagonPlane } from '../../src/geography/hexagonLayout.ts';
import { toMercator } from '../../src/geography/mercator.ts';
import { toGrid } from '../../src/map/light/mapGrid.ts';
import measured from './legendHeights.json' with { type: 'json' };
import type { ElectionPackage } from './readPackage.ts';
import type { Sketch } from './sketch.ts';

/**
 * So many of the featured views are told by themselves, so that their seats are coloured as they come. The others are told by the view
 * that tells most about them: with its classes known, fewer bytes say their own. Every further one costs the page some two hundred.
 */
const BY_THEMSELVES = 3;

/**
 * How high the legend of each election's featured views is in the app, in CSS pixels on a phone 390 pixels wide, which only a browser
 * can tell: measured by the test of legends in `tests/e2e/firstPaint.spec.ts`, which writes the file where it is run with
 * `--update-snapshots`, and else compares it with what the app shows.
 */
const LEGEND_HEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = measured;

/** What a page is made of besides its election. */
export interface FirstPage extends Pick<FirstPaintData, 'glance' | 'more' | 'pages' | 'results'> {
  readonly featured: readonly FeaturedView[];
  /** Whether it is the page that is framed. */
  readonly inArticle: boolean;
}

/** What the page knows of the election before any script is fetched. */
export function firstPaintData(
  { election, hexagons, former }: ElectionPackage,
  sketch: Sketch,
  { featured, inArticle, ...addresses }: FirstPage,
): FirstPaintData {
  const { contests } = election;
  const colours: Record<string, string> = {};
  const names = new Map<string, string>();
  const nameOf = (list: readonly string[]) => {
    const text = list.join('').replaceAll('#', '');
    const name = names.get(text) ?? String(names.size);
    names.set(text, name);
    colours[name] = text;
    return name;
  };
  const views: Record<string, FirstView> = {};
  const classes = new Map<string, readonly number[]>();
  for (const { colour: id, party: partyId = election.featured } of featured) {
    const measure = measureOf(id, election);
    const party = election.partyById.get(partyId);
    if (party === undefined) throw new Error(`${election.id} features a view of “${partyId}”, which is none of its parties`);
    const key = measure.usesParty ? `${id}.${party.id}` : id;
    const contextOf = (theme: Theme, palette: Palette): MeasureContext => ({
      election,
      parties: election.parties,
      party,
      censusBase: 'residents',
      theme,
      palette,
    });
    const read = (theme: Theme, palette: Palette) => choroplethOf(contests, measure, contextOf(theme, palette));
    const light = read('light', 'party');
    const classBySeat = [...light.classBySeat];
    const size = light.classes.length;
    const look = (palette: Palette): FirstLook => {
      const list = (theme: Theme) =>
        nameOf(
          read(theme, palette)
            .classes.slice(0, size)
            .map(({ colour }) => colour),
        );
      return { light: list('light'), dark: list('dark'), ...patternsOf(read('light', palette)) };
    };
    const own = look('party');
    const accessible = look('accessible');
    // The page arrives in the winners' colours.
    const told = id === 'winner' ? { seats: '' } : briefest(classBySeat, size, classes.size < BY_THEMSELVES ? new Map() : classes);
    const edges = edgesOf(light);
    views[key] = {
      ...told,
      ...own,
      ...(JSON.stringify(accessible) === JSON.stringify(own) ? {} : { accessible }),
      ...(edges.length === 0 ? {} : { edges }),
      ...(id === 'winner' ? { keys: keysOf(light, election) } : {}),
      // The framed page has the words of every measure.
      ...(inArticle ? {} : { headline: measure.headline(contextOf('light', 'party')), legend: LEGEND_HEIGHTS[election.id]?.[key] }),
    };
    classes.set(key, classBySeat);
  }
  return {
    election: election.id,
    party: election.featured,
    seats: contests.length,
    views,
    colours,
    hexagons: firstHexagons(hexagons, sketch),
    codes: packCodes(contests.map(({ code }) => code)),
    slugs: markSlugs(
      contests.map(({ slug }) => slug),
      otherSlugs(election, former),
    ),
    ...addresses,
  };
}

/** The classes in the fewest letters, by themselves or by those of another view, which is named. */
function briefest(
  classes: readonly number[],
  size: number,
  views: ReadonlyMap<string, readonly number[]>,
): Pick<FirstView, 'seats' | 'given'> {
  let best: Pick<FirstView, 'seats' | 'given'> = { seats: packNumbers(classes, size) };
  for (const [given, known] of views) {
    const seats = packNumbers(classes, size, known);
    if (seats.length + given.length < best.seats.length + (best.given?.length ?? 0)) best = { seats, given };
  }
  return best;
}

/** Names that readers know and only the app can look up: former and Welsh ones. */
function otherSlugs({ contests, bySlug }: Election, former: readonly FormerSeat[]): readonly string[] {
  const names = [...former.map(({ name }) => name), ...contests.flatMap(({ welshName }) => welshName ?? [])];
  return names.map(slugOf).filter((slug) => !bySlug.has(slug));
}

/** The hexagons on the grid of the page's own outlines. */
function firstHexagons({ hexagons }: HexagonLayout, { grid, paths }: Sketch): FirstHexagons {
  const plane = hexagonPlane(hexagons);
  const [left, top] = toGrid(grid, toMercator(plane([0, 0])));
  const [next] = toGrid(grid, toMercator(plane([1, 0])));
  const places = paths.map(beginningOf);
  return {
    q: packGuessed(
      hexagons.map(({ q }) => q),
      places,
    ),
    r: packGuessed(
      hexagons.map(({ r }) => r),
      places,
    ),
    left: Number(left.toFixed(3)),
    top: Number(top.toFixed(3)),
    width: Number((next - left).toFixed(5)),
  };
}

function patternsOf({ classes }: Choropleth): Pick<FirstLook, 'patterns'> {
  const patterns = classes.flatMap(({ pattern }, position) => (pattern === 'none' ? [] : [[position, pattern] as const]));
  return patterns.length === 0 ? {} : { patterns: Object.fromEntries(patterns) };
}

/** The parties that seats can be asked for by: those that won, by the classes' order, and those of the challengers that did not. */
function keysOf({ classes }: Choropleth, { challengers, partyById }: Election): readonly (string | null)[] {
  const keys = classes.map(({ key }) => (partyById.has(key) ? key : null));
  return [...keys, ...(challengers?.parties.filter((id) => !keys.includes(id)) ?? [])];
}

/** Where the classes of a measure meet whose numbers a condition can ask for; none where a seat lies exactly there. */
function edgesOf({ measure, classes, readings }: Choropleth): number[] {
  // A majority is asked for in votes, and coloured by its share.
  if (measure.id === 'majority') return [];
  const unit = measure.unit === 'fraction' ? 100 : 1;
  const edges = classes.flatMap((each) => ('from' in each && typeof each.from === 'number' ? [each.from] : []));
  const isMet = readings.some((reading) => reading.kind === 'number' && edges.includes(reading.value));
  return isMet ? [] : edges.map((edge) => Math.round(edge * unit));
}
