import type { WordsColumn } from './seatColumn.ts';

/** The seat's name: the head of each row, always shown. */
export const SEAT_COLUMN: WordsColumn = {
  id: 'seat',
  kind: 'words',
  group: 'Seat',
  heading: 'Constituency',
  description: 'Name of the constituency',
  about: 'place',
  read: ({ name }) => ({ text: name, party: null }),
};

/** Which seat it is and where. */
export const PLACE_COLUMNS: readonly WordsColumn[] = [
  SEAT_COLUMN,
  {
    id: 'code',
    kind: 'words',
    group: 'Seat',
    heading: 'Code',
    description: 'Code of the Office for National Statistics',
    about: 'place',
    read: ({ code }) => ({ text: code, party: null }),
  },
  {
    id: 'region',
    kind: 'words',
    group: 'Seat',
    heading: 'Region',
    description: 'Region, or nation without regions',
    about: 'place',
    read: ({ region, regionName }) => ({ text: regionName ?? region, party: null }),
  },
];
