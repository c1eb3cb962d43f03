/** What the script that is put into every measured page notes down there. Times are milliseconds since navigation began. */
export interface Observations {
  /** Start and duration of every task of more than 50 ms. */
  readonly longTasks: [start: number, duration: number][];
  /** The sum of layout shifts that no input excuses. */
  layoutShift: number;
}

declare global {
  /** Put into the page by `observePage`. */
  var hustingsObservations: Observations;
}
