import { MIT, ONS_ATTRIBUTION, OPEN_GOVERNMENT, OPEN_PARLIAMENT } from '../../pipeline/definition/licences.ts';
import type { Source } from '../../src/dataset/manifest.ts';
import { TOWNS, WARD_SEATS } from '../uk/sources.ts';

/** Where the areas' shapes, names and figures come from, with the words that the licences ask for. */
export const SOURCES: readonly Source[] = [
  {
    id: 'religion-england-wales',
    publisher: 'Office for National Statistics',
    title: 'Religion, Census 2021, by 2024 Westminster parliamentary constituency (England and Wales)',
    ...OPEN_GOVERNMENT,
    attribution: ONS_ATTRIBUTION,
    date: '2021',
    credit:
      'Religion: Office for National Statistics, Census 2021 (England and Wales); National Records of Scotland, Scotland’s Census 2022. Open Government Licence v3.0.',
    inBrief: 'Census: ONS and National Records of Scotland.',
    usedFor: 'residents, Muslim residents and residents who did not answer, in England and Wales',
  },
  {
    id: 'religion-scotland',
    publisher: 'National Records of Scotland',
    title: 'Religion, Scotland’s Census 2022, by UK parliamentary constituency of 2024',
    ...OPEN_GOVERNMENT,
    attribution:
      '© Crown copyright. Data supplied by National Records of Scotland, licensed under the Open Government Licence v3.0.',
    date: '2022',
    usedFor: 'residents, Muslim residents and residents who did not answer, in Scotland',
  },
  {
    id: 'boundaries',
    publisher: 'Office for National Statistics',
    title:
      'Westminster Parliamentary Constituencies (July 2024) Boundaries UK, generalised to 20 m and clipped to the coastline (BGC), and ultra-generalised (BUC) for Welsh names',
    ...OPEN_GOVERNMENT,
    attribution: `${ONS_ATTRIBUTION} Contains OS data © Crown copyright and database right 2024.`,
    date: '2024-07',
    credit:
      'Boundaries: Office for National Statistics, Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2024.',
    inBrief: 'Boundaries: ONS; contains OS data © Crown copyright and database right 2024.',
    usedFor: 'boundaries, borders, neighbours, label points and Welsh names',
  },
  {
    id: 'former-seats',
    publisher: 'UK Parliament election results service',
    title: 'Overlaps of the constituencies of 2010 to 2024 with those from 2024: shares of homes, area and population',
    ...OPEN_PARLIAMENT,
    date: '2024',
    usedFor: 'names and codes of former seats, and the seats in which their people are now',
  },
  TOWNS,
  {
    id: 'wards',
    publisher: 'Open Innovations',
    title: 'Wards of the United Kingdom of 2024 (HexJSON)',
    ...MIT,
    attribution: 'Names and middles of wards by Open Innovations.',
    date: '2024',
    usedFor: 'names of wards in the search',
  },
  WARD_SEATS,
  {
    id: 'hexagons',
    publisher: 'Open Innovations',
    title: 'Equal-area hexagon layout of the 2024 Westminster parliamentary constituencies (HexJSON)',
    ...MIT,
    attribution: 'Hexagon layout by Open Innovations.',
    date: '2024',
    credit: 'Hexagon layout: Open Innovations, MIT licence.',
    usedFor: 'the equal-area view',
  },
  {
    id: 'postcodes',
    publisher: 'Ordnance Survey',
    title: 'Code-Point Open: postcodes of Great Britain and their positions',
    ...OPEN_GOVERNMENT,
    attribution:
      'Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right.',
    date: '2026',
    usedFor: 'the seats that postcodes lie in',
  },
];
