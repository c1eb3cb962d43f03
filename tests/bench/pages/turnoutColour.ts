const CLASSES: readonly (readonly [below: number, colour: string])[] = [
  [0.5, '#edf8fb'],
  [0.55, '#b3cde3'],
  [0.6, '#8c96c6'],
  [0.65, '#8856a7'],
];
const HIGHEST = '#810f7c';

/** The class colour of a turnout, a fraction. */
export function turnoutColour(turnout: number): string {
  return CLASSES.find(([below]) => turnout < below)?.[1] ?? HIGHEST;
}
