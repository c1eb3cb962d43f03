import { OPEN_PARLIAMENT } from '../../pipeline/definition/licences.ts';
import type { Source } from '../../src/dataset/manifest.ts';

/** Where the figures of the general election of 2019 come from, with the words that the licences ask for. */
export const SOURCES: readonly Source[] = [
  {
    id: 'results-2019',
    publisher: 'House of Commons Library',
    title: 'General election 2019: full results and analysis (briefing CBP-8749), by candidate and by constituency',
    ...OPEN_PARLIAMENT,
    date: '2020',
    credit:
      'Results of 2019: House of Commons Library, CBP-8749, “General election 2019: full results and analysis”. Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
    address: 'https://commonslibrary.parliament.uk/research-briefings/cbp-8749/',
    usedFor: 'candidacies, votes, electorates, names and outcomes of the general election of 12 December 2019',
  },
  {
    id: 'results-2017',
    publisher: 'House of Commons Library',
    title: 'General election 2017: full results and analysis (briefing CBP-7979), by candidate and by constituency',
    ...OPEN_PARLIAMENT,
    date: '2019',
    credit:
      'Results of 2017: House of Commons Library, CBP-7979, “General election 2017: full results and analysis”. Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
    address: 'https://commonslibrary.parliament.uk/research-briefings/cbp-7979/',
    usedFor: 'the result of 2017, which changes, holds and gains of 2019 are measured against',
  },
];
