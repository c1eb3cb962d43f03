/**
 * A file of the data package that did not arrive or cannot be used. `reason` says what is wrong with it; `message` is a whole
 * sentence for readers, which names the file, says what is wrong and what they can do.
 */
export class DataError extends Error {
  readonly file: string;
  readonly reason: string;

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`The data file ${file} cannot be used: ${reason}. What is already on the page stays; please try again.`, options);
    this.name = 'DataError';
    this.file = file;
    this.reason = reason;
  }
}
