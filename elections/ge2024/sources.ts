import { OPEN_PARLIAMENT } from '../../pipeline/definition/licences.ts';
import type { Source } from '../../src/dataset/manifest.ts';

/** Where the figures of the general election of 2024 come from, with the words that the licences ask for. */
export const SOURCES: readonly Source[] = [
  {
    id: 'results',
    publisher: 'House of Commons Library',
    title: 'General election 2024 results (briefing CBP-10009), by candidate and by constituency',
    ...OPEN_PARLIAMENT,
    date: '2024',
    credit:
      'Results of 2024: House of Commons Library, CBP-10009, “General election 2024 results”. Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
    address: 'https://commonslibrary.parliament.uk/research-briefings/cbp-10009/',
    usedFor: 'candidacies, votes, electorates, names and outcomes of the general election of 4 July 2024',
  },
  {
    id: 'notional',
    publisher: 'UK Parliament election results service',
    title:
      '2019 general election results on 2024 boundaries, estimated by Colin Rallings and Michael Thrasher for BBC News, ITN, the Press Association and Sky News',
    ...OPEN_PARLIAMENT,
    date: '2024',
    credit:
      'Notional results of 2019: Colin Rallings and Michael Thrasher, for BBC, ITN, PA and Sky News, as republished by UK Parliament, Open Parliament Licence v3.0.',
    usedFor: 'the notional 2019 result, which changes, holds and gains are measured against',
  },
];
