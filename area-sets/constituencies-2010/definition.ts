import type { AreaSetDefinition } from '../../pipeline/definition/areaSetDefinition.ts';
import { DESTINATIONS } from '../uk/destinations.ts';
import { LANDMARKS } from '../uk/landmarks.ts';
import { NATIONS, REGIONS } from '../uk/regions.ts';
import { SOURCES } from './sources.ts';

export const AREA_SET: AreaSetDefinition = {
  id: 'constituencies-2010',
  title: 'Parliamentary constituencies of 2010 to 2024',
  folder: 'boundaries-2010',
  areas: 650,
  nations: NATIONS,
  regions: REGIONS,
  formerCodes: new Map(),
  boundaries: { file: 'boundaries/pcon19-bgc.topojson', codeProperty: 'pcon19cd' },
  // The results have "Stoke-On-Trent" and "Vale Of Clwyd".
  spelledIn: 'pcon19nm',
  // No file has the Welsh names of these areas. Those whose English name is an area's of 2024, too, have its Welsh one.
  welshNames: {
    file: 'boundaries/pcon24-buc.geojson',
    englishProperty: 'PCON24NM',
    welshProperty: 'PCON24NMW',
    lost: { Gower: 'Gŵyr' },
    isComplete: false,
  },
  hexagons: 'boundaries/pcon10.hexjson',
  columns: [],
  formerAreas: null,
  wards: null,
  landmarks: LANDMARKS,
  destinations: DESTINATIONS,
  councils: { file: 'wards/ward-pcon-lad-2017-2024.csv', year: '2019' },
  postcodes: null,
  sources: SOURCES,
};
