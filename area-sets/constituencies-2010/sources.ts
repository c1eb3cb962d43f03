import { MIT, ONS_ATTRIBUTION, OPEN_GOVERNMENT } from '../../pipeline/definition/licences.ts';
import type { Source } from '../../src/dataset/manifest.ts';
import { TOWNS, WARD_SEATS } from '../uk/sources.ts';

/** Where the areas' shapes come from, with the words that the licences ask for. */
export const SOURCES: readonly Source[] = [
  {
    id: 'boundaries-2010',
    publisher: 'Office for National Statistics',
    title:
      'Westminster Parliamentary Constituencies (December 2019) Boundaries UK, generalised to 20 m and clipped to the coastline (BGC)',
    ...OPEN_GOVERNMENT,
    attribution: `${ONS_ATTRIBUTION} Contains OS data © Crown copyright and database right 2024.`,
    date: '2019-12',
    credit:
      'Boundaries: Office for National Statistics, Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2024.',
    inBrief: 'Boundaries: ONS; contains OS data © Crown copyright and database right 2024.',
    usedFor: 'boundaries, borders, neighbours and label points of the constituencies of 2010 to 2024',
  },
  {
    id: 'hexagons-2010',
    publisher: 'Open Innovations',
    title: 'Equal-area hexagon layout of the Westminster parliamentary constituencies of 2010 (HexJSON)',
    ...MIT,
    attribution: 'Hexagon layout by Open Innovations.',
    date: '2017',
    credit: 'Hexagon layout: Open Innovations, MIT licence.',
    usedFor: 'the equal-area view of the constituencies of 2010 to 2024',
  },
  TOWNS,
  WARD_SEATS,
];
