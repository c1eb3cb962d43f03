import type { AreaSetDefinition } from '../../pipeline/definition/areaSetDefinition.ts';
import { DESTINATIONS } from '../uk/destinations.ts';
import { LANDMARKS } from '../uk/landmarks.ts';
import { NATIONS, REGIONS } from '../uk/regions.ts';
import { COLUMNS } from './columns.ts';
import { SOURCES } from './sources.ts';

export const AREA_SET: AreaSetDefinition = {
  id: 'constituencies-2024',
  title: 'Parliamentary constituencies from 2024',
  folder: 'boundaries-2024',
  areas: 650,
  nations: NATIONS,
  regions: REGIONS,
  // The notional result and the table of overlaps have the old codes: the Office for National Statistics gave new ones when small
  // boundary corrections came into force (Register of Geographic Codes).
  formerCodes: new Map([
    ['S14000006', { code: 'S14000107', name: 'Ayr, Carrick and Cumnock' }],
    ['S14000008', { code: 'S14000108', name: 'Berwickshire, Roxburgh and Selkirk' }],
    ['S14000010', { code: 'S14000109', name: 'Central Ayrshire' }],
    ['S14000040', { code: 'S14000110', name: 'Kilmarnock and Loudoun' }],
    ['S14000058', { code: 'S14000111', name: 'West Aberdeenshire and Kincardine' }],
  ]),
  boundaries: { file: 'boundaries/pcon24-bgc.topojson', codeProperty: 'PCON24CD' },
  spelledIn: null,
  welshNames: {
    file: 'boundaries/pcon24-buc.geojson',
    englishProperty: 'PCON24NM',
    welshProperty: 'PCON24NMW',
    // From the Boundary Commission for Wales's final recommendations (2023): the file cannot hold "ŵ".
    lost: { Gower: 'Gŵyr', 'Montgomeryshire and Glyndŵr': 'Maldwyn a Glyndŵr' },
    isComplete: true,
  },
  hexagons: 'boundaries/pcon24.hexjson',
  columns: COLUMNS,
  formerAreas: 'history/constituency-overlaps-2010-2024.csv',
  wards: { wards: 'wards/uk-wards-2024.hexjson', areasOfWards: 'wards/ward-pcon-lad-2017-2024.csv' },
  landmarks: LANDMARKS,
  destinations: DESTINATIONS,
  councils: { file: 'wards/ward-pcon-lad-2017-2024.csv', year: '2024' },
  postcodes: 'postcodes/codepoint-open.csv.gz',
  sources: SOURCES,
};
