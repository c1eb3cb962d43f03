/** A class of fractions as read in percentages: "10 to 20%", "Under 10%", "50% or more". */
export function percentageLabel(from: number | null, to: number | null): string {
  const percentage = (fraction: number) => String(Math.round(fraction * 1000) / 10);
  if (from === null && to !== null) return `Under ${percentage(to)}%`;
  if (to === null && from !== null) return `${percentage(from)}% or more`;
  return from === null || to === null ? 'All' : `${percentage(from)} to ${percentage(to)}%`;
}
