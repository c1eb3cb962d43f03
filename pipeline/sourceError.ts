/** Where in the sources something is off. Rows count from 1 with the header, as a spreadsheet shows them. */
export interface SourcePlace {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** Something in the sources is not as it must be; the message says in which file, row and column, and why. */
export class SourceError extends Error {
  readonly place: SourcePlace;

  constructor(place: SourcePlace, reason: string, options?: ErrorOptions) {
    const row = place.row === undefined ? '' : `, row ${place.row}`;
    const column = place.column === undefined ? '' : `, column “${place.column}”`;
    super(`${place.file}${row}${column}: ${reason}`, options);
    this.name = 'SourceError';
    this.place = place;
  }
}
