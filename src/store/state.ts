import type { CandidaciesBySeat } from '../dataset/candidacies.ts';
import type { DataError } from '../dataset/dataError.ts';
import type { Manifest } from '../dataset/manifest.ts';
import type { Places } from '../dataset/places.ts';
import type { PostcodeQuery } from '../dataset/postcodeQuery.ts';
import type { StoryId } from '../editorial/stories.ts';
import type { Election } from '../election/election.ts';
import type { FormerSeat } from '../election/formerSeat.ts';
import type { Theme } from '../facts/scales/ramps.ts';
import type { Atlas, Bounds } from '../geography/atlas.ts';
import type { HexagonLayout } from '../geography/hexagonLayout.ts';
import type { Direction, Neighbours } from '../geography/neighbours.ts';
import type { Orientation } from '../geography/orientation.ts';
import type { QueryFault } from '../view/query.ts';
import type { Camera, Layout, View } from '../view/view.ts';
import type { Loadable } from './loadable.ts';
import type { PostcodeFinding } from './postcodeFinding.ts';
import type { SeatFinding } from './seatFinding.ts';

/** What has been fetched of one election. */
export interface ElectionPackage {
  /** The id of the areas that it was held in; `null` before that is known. */
  readonly areaSet: string | null;
  readonly election: Loadable<Election>;
  readonly candidacies: Loadable<CandidaciesBySeat>;
}

/** What has been fetched of a set of areas, which its elections share. Everything in it goes by the areas' index. */
export interface AreaPackage {
  readonly atlas: Loadable<Atlas>;
  /** Whether the boundaries did not arrive, so that the coarse ones that came with the page are all there is. */
  readonly overviewMissing: boolean;
  /** Numbers of the detail files that could not be fetched; the map keeps the overview there. */
  readonly missingDetail: readonly number[];
  /** The equal-area layout, where each seat is a hexagon. */
  readonly hexagons: Loadable<HexagonLayout>;
  readonly neighbours: Loadable<Neighbours>;
  /** The seats of before these areas, and towns and wards, for the search. */
  readonly formerSeats: Loadable<readonly FormerSeat[]>;
  readonly places: Loadable<Places>;
  /** What readers find their way by: cities and towns that the map names, and where to go. */
  readonly orientation: Loadable<Orientation>;
  /** Whether the package has no postcodes for these areas. */
  readonly lacksPostcodes?: true;
}

/** What has been fetched of the data package. Read it by `selectElection`, `selectPackage`, `selectAtlas` and `selectAreas`. */
export interface PackageSlice {
  /** What the whole package holds, once another election has been asked for. */
  readonly manifest?: Manifest;
  /** The id of the election that is meant where none is named. */
  readonly usualElection: string;
  /** By election. */
  readonly packages: Readonly<Record<string, ElectionPackage>>;
  /** By set of areas. */
  readonly areaSets: Readonly<Record<string, AreaPackage>>;
  /**
   * The election that is to be shown in place of another, while it is fetched and, with the error, where it did not arrive; `query` is
   * the address that named it, `null` where the reader chose it. Else `null`.
   */
  readonly awaited: { readonly id: string; readonly query: string | null; readonly error: DataError | null } | null;
  /** What of the view had no meaning in the election that was chosen last, as an address writes it, "winner=ukip". */
  readonly leftOut: readonly string[];
  /** Fetches the results and the overview boundaries of the election that the view names; after a failure, again what failed. */
  loadElection(): Promise<void>;
  /**
   * Shows another election as soon as it is here, and what is seen of the present one until then: the same view as far as it has a
   * meaning there, or that of the address that named it. After a failure, again.
   */
  showElection(id: string, query?: string | null): Promise<void>;
  /** Puts away what is said of the election that was asked for. */
  dismissAwaited(): void;
  /** Fetches the candidacies when they are first needed; after a failure, again. */
  loadCandidacies(): Promise<void>;
  /**
   * Fetches the detailed boundaries of what is in view and merges them into the atlas. What failed is left alone for a pause, which grows
   * with each failure, unless the reader has just asked for it (`askedFor`).
   */
  sharpen(bounds: Bounds, askedFor?: boolean): Promise<void>;
  /** Fetches again what of the map did not arrive: the hexagons, the boundaries' overview, or the detail of what has been in view. */
  fetchMissingShapes(): Promise<void>;
  /** Fetches what readers find their way by when it is first wanted; after a failure, again. */
  loadOrientation(): Promise<void>;
}

/** The view that the address says, and what changes it. */
export interface ViewSlice {
  readonly view: View;
  readonly queryFaults: readonly QueryFault[];
  /** What the system asks for, where the view's theme is `auto`. */
  readonly systemTheme: Theme;
  /** Whether the page is being printed, which makes every theme light. */
  readonly onPaper: boolean;
  /**
   * Adopts a query string, as on load and on Back and Forward: first the election that it names, the rest once that is here.
   */
  adoptQuery(query: string): void;
  changeView(change: Partial<View>): void;
  /** Opens a seat's record by its index, or closes it with `null`; the map stays where it is. */
  selectSeat(index: number | null): void;
  /** Adds seats (by index) to the ones that the view's conditions list one by one, or takes out those that are there already. */
  chooseSeats(indices: readonly number[], how: 'add' | 'toggle'): void;
  setSystemTheme(theme: Theme): void;
  setOnPaper(onPaper: boolean): void;
  dismissQueryFaults(): void;
}

/** Where the map is asked to go. A request is a new object each time, so that the same seat can be asked for again. */
export type Flight =
  | { readonly to: 'seat'; readonly index: number }
  | { readonly to: 'seats'; readonly indices: readonly number[] }
  | { readonly to: 'country' }
  | { readonly to: 'camera'; readonly camera: Camera };

/** What the reader points at, and what the page asks of the map. Not kept in the address. */
export interface AttentionSlice {
  /** The seat under the pointer or with the keyboard's focus, by index. */
  readonly hovered: number | null;
  /** The last request to move the map; `null` before the first. */
  readonly flight: Flight | null;
  /** CSS pixels of the map's edges that something covers, such as the sheet on a phone. */
  readonly covered: Insets;
  /** The class of the scale that the legend's reader points at, by position; its seats stand out on the map. */
  readonly pointedClass: number | null;
  hover(index: number | null): void;
  pointAtClass(position: number | null): void;
  flyTo(flight: Flight): void;
  /** Opens a seat's record and moves the map there, as after a search. */
  goToSeat(index: number): void;
  /** The map has come to rest; `null` for the opening view. `byReader`: moved by hand, not by a request or by what came to cover it. */
  cameraRested(camera: Camera | null, byReader: boolean): void;
  setCovered(covered: Insets): void;
  /** Opens a tab of the workbench by its id; one that there is none of does nothing. */
  askForTab(id: string): void;
}

/** The equal-area layout, where each seat is a hexagon. */
export interface LayoutSlice {
  /** Fetches the hexagons when they are first needed; after a failure, again. */
  loadHexagons(): Promise<void>;
  /** Lays the seats out in another way as soon as that is here, seen as a whole or as the reader left it. */
  changeLayout(layout: Layout): Promise<void>;
}

/** Sets seats aside to be compared, at most four; the view holds which. */
export interface ComparisonSlice {
  /** Sets a seat aside; without effect where four are. */
  pin(index: number): void;
  unpin(index: number): void;
}

/** What was asked about a postcode last. Not kept in the address. */
export interface PostcodeSlice {
  /** The question with its answer, so that a late answer never stands for another question; `null` before the first. */
  readonly postcode: { readonly query: PostcodeQuery; readonly finding: Loadable<PostcodeFinding> } | null;
  /** Asks where a postcode is; after a failure, again. */
  findPostcode(query: PostcodeQuery): Promise<void>;
}

/** Names of seats that the results do not have, such as those of before 2024. The address keeps one while no seat is open. */
export interface SeatNameSlice {
  /**
   * What an address or a host named in other words than the results, with what was found, while it is looked up, after a failure,
   * or where it is a former seat that the reader has to be told of; else `null`. `moves`: whether the map goes to the seat.
   */
  readonly namedSeat: { readonly named: string; readonly moves: boolean; readonly finding: Loadable<SeatFinding> } | null;
  /** Fetches the former seats when they are first needed; after a failure, again. */
  loadFormerSeats(): Promise<void>;
  /** The same for towns and wards. */
  loadPlaces(): Promise<void>;
  /**
   * Looks up what a name or code means and opens that seat; of a former seat, the one that has nearly all of its people. Resolves to
   * what was found; `null` where it could not be looked up or the reader has opened another seat meanwhile.
   */
  openNamedSeat(named: string, moves: boolean): Promise<SeatFinding | null>;
  dismissNamedSeat(): void;
}

/** Where a walk from seat to seat has come to. */
export interface Walk {
  /** By index. */
  readonly seat: number;
  /** The direction of the last step where no seat lies that way; else `null`. */
  readonly blocked: Direction | null;
}

/** Walking over the map from seat to seat, as with the arrow keys. Not kept in the address. */
export interface WalkSlice {
  readonly walk: Walk | null;
  /**
   * A step to the neighbour in a direction from the seat walked to, selected or pointed at; where there is none of these, the walk
   * begins at the seat in the middle of the view.
   */
  step(direction: Direction): Promise<void>;
  endWalk(): void;
}

/** What is read beside the map: a story in place of the overview, its steps, and seats that are looked at on the way. */
export interface ReadingSlice {
  /** Whether the view names a step of a tour that the map does not show yet. */
  readonly stepAwaited: boolean;
  /** Whether the reader asked for the selected seat's record, even where it is the seat that the step itself selects. */
  readonly recordWanted: boolean;
  /** Whether the reader has moved the map since the step was shown. */
  readonly strayed: boolean;
  /** Opens a story at its beginning, or closes it with `null`; the map stays as it is until the story moves it. */
  openStory(story: StoryId | null): void;
  /** Goes to a step of the open tour, from 1, also to the same one again. */
  goToStep(step: number): void;
  /**
   * What the map shows in the step that was awaited, and where it flies; a seat that the reader opened meanwhile stays, and the map with
   * it unless it is laid out again.
   */
  showStep(shown: Partial<View>, flight: Flight): void;
  /** From a seat's record back to the story. */
  returnToStory(): void;
}

/** CSS pixels at the four edges. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type HustingsState = PackageSlice &
  ViewSlice &
  AttentionSlice &
  LayoutSlice &
  ComparisonSlice &
  PostcodeSlice &
  SeatNameSlice &
  WalkSlice &
  ReadingSlice;

/** Merges a change into the state. */
export type SetState = (change: Partial<HustingsState>) => void;
export type GetState = () => HustingsState;
