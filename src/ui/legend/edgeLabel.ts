import type { MeasureUnit } from '../../facts/fact.ts';
import { formatSignedPoints } from '../../facts/figures.ts';
import type { ScaleClass } from '../../facts/scales/scale.ts';
import type { NumberClass } from '../../facts/scales/thresholdScale.ts';

/** The upper edge of a class of numbers as the legend writes it between two colours, "20%", "+5"; `null` where it is open. */
export function edgeLabel(scaleClass: ScaleClass, unit: MeasureUnit): string | null {
  if (!isNumberClass(scaleClass) || scaleClass.to === null) return null;
  return unit === 'percentage points'
    ? formatSignedPoints(scaleClass.to).replace('.0', '')
    : `${Math.round(scaleClass.to * 1000) / 10}%`;
}

function isNumberClass(scaleClass: ScaleClass): scaleClass is NumberClass {
  return 'to' in scaleClass && 'from' in scaleClass;
}
