import { type CsvRow, csvTable } from '../csvTable.ts';
import type { ReadSource } from '../readSource.ts';

/** A row of the House of Commons Library's table of candidacies, as published. */
export interface CandidacyRow {
  readonly row: CsvRow;
  readonly code: string;
  readonly partyName: string;
  readonly partyAbbreviation: string;
  /** The party's number in Parliament's Members' Names Information Service. */
  readonly partyNumber: number;
  /** The Electoral Commission's number of a second party for which a candidate stands; empty for most. */
  readonly adjunctParty: string;
  readonly firstName: string;
  readonly surname: string;
  readonly sittingMp: boolean;
  readonly formerMp: boolean;
  readonly votes: number;
  /** Published change of share since the baseline, a fraction; `null` where the Library gives none. */
  readonly change: number | null;
}

const COLUMNS = [
  'ONS ID',
  'ONS region ID',
  'Constituency name',
  'County name',
  'Region name',
  'Country name',
  'Constituency type',
  'Party name',
  'Party abbreviation',
  'Electoral Commission party ID',
  'MNIS party ID',
  'Electoral Commission adjunct party ID',
  'Candidate first name',
  'Candidate surname',
  'Candidate gender',
  'Sitting MP',
  'Former MP',
  'Member MNIS ID',
  'Votes',
  'Share',
  'Change',
] as const;

/**
 * The candidacies of a general election from the Library's table (such as briefing CBP-10009's, by candidate), with or without a
 * header.
 * @throws SourceError where a cell is not of its kind.
 */
export function readCandidacies(read: ReadSource, file: string): CandidacyRow[] {
  return csvTable(read(file), file, COLUMNS).map((row) => ({
    row,
    code: row.text('ONS ID'),
    partyName: row.text('Party name'),
    partyAbbreviation: row.text('Party abbreviation'),
    partyNumber: row.count('MNIS party ID'),
    adjunctParty: row.text('Electoral Commission adjunct party ID'),
    firstName: row.text('Candidate first name'),
    surname: row.text('Candidate surname'),
    sittingMp: row.oneOf('Sitting MP', ['Yes', 'No']) === 'Yes',
    formerMp: row.oneOf('Former MP', ['Yes', 'No']) === 'Yes',
    votes: row.count('Votes'),
    change: row.decimal('Change'),
  }));
}
