import { gunzipSync } from 'node:zlib';
import { csvParseRows } from 'd3-dsv';
import { SourceError } from '../sourceError.ts';
import type { NationalGridPosition } from './nationalGrid.ts';

/** A postcode of Great Britain. */
export interface Postcode {
  /** The first half, "LE2". */
  readonly outward: string;
  /** The second half, "0QA". */
  readonly inward: string;
  /** Where it is; `null` where the Ordnance Survey gives none, as for some PO boxes. */
  readonly position: NationalGridPosition | null;
}

const COLUMNS = ['postcode', 'eastings', 'northings'];
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?) (\d[ABD-HJLNP-UW-Z]{2})$/;

/**
 * The postcodes of a gzipped table with the columns postcode, eastings and northings (metres). A position that is blank or 0,0
 * means that there is none.
 * @throws SourceError where the file is not gzip, the header differs, or a row is not a postcode in capitals with one space and
 * two whole numbers; it names the row.
 */
export function readPostcodes(bytes: Uint8Array, file: string): Postcode[] {
  return csvParseRows(textOf(bytes, file), (cells, index) => {
    const row = index + 1;
    if (row === 1) {
      if (cells.join() !== COLUMNS.join())
        throw new SourceError({ file, row }, `the header is “${cells.join()}” instead of “${COLUMNS.join()}”.`);
      return null;
    }
    const [postcode = '', easting = '', northing = ''] = cells;
    const [, outward, inward] = POSTCODE.exec(postcode) ?? [];
    if (outward === undefined || inward === undefined) {
      throw new SourceError({ file, row, column: 'postcode' }, `“${postcode}” is not a postcode such as “LE2 0QA”.`);
    }
    return {
      outward,
      inward,
      position: positionOf(metres(easting, file, row, 'eastings'), metres(northing, file, row, 'northings')),
    };
  });
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (cause) {
    throw new SourceError({ file }, 'the file is not gzip or is cut off; download it again.', { cause });
  }
}

function metres(cell: string, file: string, row: number, column: string): number {
  if (!/^\d*$/.test(cell)) throw new SourceError({ file, row, column }, `“${cell}” is not a whole number of metres.`);
  return Number(cell);
}

function positionOf(easting: number, northing: number): NationalGridPosition | null {
  return easting === 0 && northing === 0 ? null : [easting, northing];
}
