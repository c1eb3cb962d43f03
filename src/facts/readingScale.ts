import { electionYear } from './baselineInWords.ts';
import type { Absence, MeasureContext, Reading } from './fact.ts';
import { ABSENT, DID_NOT_STAND } from './scales/ramps.ts';
import type { Scale, ScaleClass } from './scales/scale.ts';

/** What the words and the colours of absences follow from. */
type AbsenceContext = Pick<MeasureContext, 'election' | 'theme'>;

function labelsOf(election: AbsenceContext['election']): Readonly<Record<Absence, string>> {
  return {
    'no-figure': 'No figure',
    'did-not-stand': 'Did not stand',
    new: `Stood in ${electionYear(election)} only`,
    'not-comparable': 'Not comparable',
  };
}

function absenceClass(reason: Absence, { election, theme }: AbsenceContext): ScaleClass {
  return {
    key: `absent:${reason}`,
    label: labelsOf(election)[reason],
    colour: reason === 'did-not-stand' ? DID_NOT_STAND[theme] : ABSENT[theme],
    pattern: reason === 'did-not-stand' ? 'diagonal' : reason === 'new' ? 'dots' : 'none',
  };
}

/** Adds a class for each way in which a value can be absent after the classes of a scale over numbers or categories. */
function withAbsences(
  classes: readonly ScaleClass[],
  present: (reading: Reading) => number,
  absences: readonly Absence[],
  context: AbsenceContext,
): Scale<Reading> {
  const all = [...classes, ...absences.map((reason) => absenceClass(reason, context))];
  const absencePositions = new Map(absences.map((reason, position) => [reason, classes.length + position]));
  return {
    classes: all,
    classOf: (reading) => {
      if (reading.kind !== 'absent') return present(reading);
      const position = absencePositions.get(reading.reason);
      if (position === undefined) throw new RangeError(`This scale has no class for "${reading.reason}"`);
      return position;
    },
  };
}

/** A scale over readings from a scale over numbers. Errors: a category, or an absence that is not listed, is a `RangeError`. */
export function scaleOfNumbers(scale: Scale<number>, absences: readonly Absence[], context: AbsenceContext): Scale<Reading> {
  return withAbsences(
    scale.classes,
    (reading) => {
      if (reading.kind !== 'number') throw new RangeError('This scale sorts numbers');
      return scale.classOf(reading.value);
    },
    absences,
    context,
  );
}

/** A scale over readings from a scale over categories. Errors: a number, or an absence that is not listed, is a `RangeError`. */
export function scaleOfCategories(scale: Scale<string>, absences: readonly Absence[], context: AbsenceContext): Scale<Reading> {
  return withAbsences(
    scale.classes,
    (reading) => {
      if (reading.kind !== 'category') throw new RangeError('This scale sorts categories');
      return scale.classOf(reading.key);
    },
    absences,
    context,
  );
}
