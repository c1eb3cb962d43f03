import type { StoryId } from '../editorial/stories.ts';
import type { AreaCode } from '../election/area.ts';
import type { Election } from '../election/election.ts';
import type { PartyId } from '../election/party.ts';
import { factOf } from '../facts/catalogue.ts';
import type { Condition } from '../facts/condition.ts';
import type { Palette } from '../facts/fact.ts';
import type { Overlay } from './overlay.ts';

export const LAYOUTS = ['map', 'hex'] as const;
/** How seats are laid out: in their geographic boundaries, or as hexagons of equal size. */
export type Layout = (typeof LAYOUTS)[number];

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
/** The reader's or the editor's choice of theme; `auto` follows the system. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const TAB_IDS = ['table', 'chart', 'compare', 'splits', 'swing'] as const;
/** A tab of the drawer that tells of many seats at once. */
export type TabId = (typeof TAB_IDS)[number];

/** The two figures of the chart, as a table's columns are called: "muslim", "change.lab". */
export interface ChartFigures {
  readonly across: string;
  readonly up: string;
}

/** Parameters of the drawer's tabs. What they mean is read where the drawer is: see `drawerSettings.ts`. */
export type SettingKey = 'sort' | 'columns' | 'swing' | 'splits';

/** As many seats as stand side by side on a page and can still be read. */
export const MOST_PINNED = 4;

/** Where the map looks: a centre in degrees and MapLibre's zoom (one level doubles the scale; tiles of 512 CSS pixels). */
export interface Camera {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

/** Every state of the page that is worth sharing; the query string says exactly this. */
export interface View {
  readonly election: string;
  readonly layout: Layout;
  readonly colour: string;
  readonly party: PartyId;
  /** The seat whose record is open; `null` for none. */
  readonly seat: AreaCode | null;
  /** What a seat must fulfil to be in the group; all seats where there is none. */
  readonly where: readonly Condition[];
  /** What is drawn over the colours. */
  readonly overlays: readonly Overlay[];
  /** `null` for the opening view of the whole country. */
  readonly at: Camera | null;
  /** What is read beside the map; `null` for nothing. */
  readonly story: StoryId | null;
  /** The step of a tour, from 1; 1 for what has no steps. */
  readonly step: number;
  /** The tab that is open in the drawer; `null` where that is closed. */
  readonly tab: TabId | null;
  readonly chart: ChartFigures;
  /** The seats that are set aside to be compared, in the order in which they were pinned; at most four. */
  readonly pins: readonly AreaCode[];
  /** How the drawer's tables are sorted, as the address writes it, as are the next three; `null` for what it leaves out. */
  readonly sort: string | null;
  /** Which columns the table shows. */
  readonly columns: string | null;
  readonly swing: string | null;
  readonly splits: string | null;
  readonly theme: ThemeChoice;
  readonly palette: Palette;
  /** Whether the Muslim share is of those who answered, instead of all residents. */
  readonly answered: boolean;
  /** Parameters that are not ours, kept in order as they came: hosts add their own. */
  readonly foreign: readonly (readonly [name: string, value: string])[];
}

/** What an address leaves out, as far as it is the same in every election: `usualView` says the rest. */
export const DEFAULT_VIEW: View = {
  election: '',
  layout: 'map',
  colour: 'winner',
  party: '',
  seat: null,
  where: [],
  overlays: [{ id: 'regions' }, { id: 'labels' }],
  at: null,
  story: null,
  step: 1,
  tab: null,
  chart: { across: '', up: '' },
  pins: [],
  sort: null,
  columns: null,
  swing: null,
  splits: null,
  theme: 'auto',
  palette: 'party',
  answered: false,
  foreign: [],
};

/** The view in which an election opens: that of all, of its featured party, with figures in the chart that it has. */
export function usualView(election: Election): View {
  const { id, featured } = election;
  return {
    ...DEFAULT_VIEW,
    election: id,
    party: featured,
    chart: {
      across: factOf(election, 'muslim') === null ? 'turnout' : 'muslim',
      up: `${election.baseline === null ? 'share' : 'change'}.${featured}`,
    },
  };
}

/** A view from before its election was known, with what that opens with; any other stays as it is. */
export function begunIn(view: View, election: Election): View {
  if (view.party !== DEFAULT_VIEW.party) return view;
  const { party, chart } = usualView(election);
  return { ...view, party, chart };
}
