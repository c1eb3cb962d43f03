const ENDINGS = ['th', 'st', 'nd', 'rd'] as const;

function endingOf(place: number): string {
  const teen = place % 100 > 10 && place % 100 < 14;
  return (teen ? undefined : ENDINGS[place % 10]) ?? 'th';
}

/** A candidate's place: "elected", "came 2nd". */
export function placeInWords(place: number): string {
  return place === 1 ? 'elected' : `came ${place}${endingOf(place)}`;
}
