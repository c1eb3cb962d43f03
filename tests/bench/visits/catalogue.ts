import { PLAIN, SLOW_PHONE, SLOW_PROCESSOR, WITHOUT_WEBGL } from '../browser/conditions.ts';
import type { MissingParts } from '../build/appParts.ts';
import type { DataPackage } from '../build/dataPackage.ts';
import { SYNTHETIC_SIZES } from '../build/syntheticSizes.ts';
import { APP_VIEWS } from './appViews.ts';
import { changeMeasure } from './changeMeasure.ts';
import { filterSlider, measureSwitch } from './controls.ts';
import { detailFetched } from './detailFetched.ts';
import { runBenchmarks } from './runBenchmarks.ts';
import { takeOverJump } from './takeOver.ts';
import { tapSeat } from './tapSeat.ts';
import { viewColours } from './viewColours.ts';
import type { Visit } from './visit.ts';

/** Leicester from near: what detail the app fetches for it is compared with what is in view. */
const NEAR_VIEW = { lat: 52.63, lng: -1.13, zoom: 10 } as const;
/** The middle of the phone's screen: land, in southern Scotland, wherever exactly the page has put its map. */
const TAPPED_PLACE = [195, 400] as const;

/** All visits that the rows need, in the order in which a round makes them. */
export async function visitCatalogue({ election, atlas }: DataPackage, missing: MissingParts): Promise<readonly Visit[]> {
  const page = (id: string, path: string, more: Partial<Visit> = {}): Visit => ({
    id,
    path,
    conditions: SLOW_PHONE,
    palette: null,
    missing: null,
    ...more,
  });
  const inViews = (name: string, path: string, reason: string | null): Promise<Visit[]> =>
    Promise.all(
      APP_VIEWS.map(async ({ query, byParty }) =>
        page(`${name}?${query}`, `${path}?${query}`, { palette: byParty ? null : await viewColours(query), missing: reason }),
      ),
    );
  const at = `${NEAR_VIEW.lat},${NEAR_VIEW.lng},${NEAR_VIEW.zoom}`;
  return [
    page('floor', 'floor/'),
    page('app', 'app/', { afterwards: takeOverJump }),
    page('d3', 'd3/', { afterwards: changeMeasure('#measure') }),
    page('leaflet', 'leaflet/'),
    page('docs', 'docs/'),
    page('embed', 'app/embed.html', { missing: missing.embed }),
    page('app-tapped', 'app/', { whileLoading: tapSeat(election, TAPPED_PLACE) }),
    ...(await inViews('app', 'app/', null)),
    ...(await inViews('embed', 'app/embed.html', missing.embed)),
    page('app-near', `app/?at=${at}`, { afterwards: detailFetched(atlas, NEAR_VIEW) }),
    page('app-without-webgl', 'app/', {
      conditions: WITHOUT_WEBGL,
      missing: missing.lightRenderer,
      afterwards: changeMeasure('select'),
    }),
    page('app-measure', 'app/', { conditions: PLAIN, afterwards: measureSwitch }),
    page('app-slider', 'app/', { conditions: PLAIN, afterwards: filterSlider }),
    page('recolour-maplibre', 'recolourMapLibre/', { conditions: SLOW_PROCESSOR, afterwards: runBenchmarks }),
    page('pointer', 'pointer/', { conditions: SLOW_PROCESSOR, afterwards: runBenchmarks }),
    ...SYNTHETIC_SIZES.map((areas) => page(`growth-maplibre-${areas}`, `growthMapLibre/?areas=${areas}`)),
    ...SYNTHETIC_SIZES.map((areas) => page(`growth-light-${areas}`, `growthLight/${areas}.html`)),
  ];
}
