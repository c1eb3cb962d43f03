import fc from 'fast-check';
import { formatQuery, parseQuery } from '../../../src/view/query.ts';
import { formatWhere, parseWhere } from '../../../src/view/where.ts';
import { smallElection } from '../../fixtures/smallElection.ts';
import { hold } from '../hold.ts';
import { subject } from '../subject.ts';

const LONGEST_SAID = 40;

const anyPiece = fc.oneof(
  fc.constantFrom(
    ...[
      'view',
      'colour',
      'party',
      'seat',
      'where',
      'overlay',
      'at',
      'story',
      'step',
      'tab',
      'chart',
      'pins',
      'sort',
      'columns',
      'swing',
      'splits',
      'theme',
      'palette',
      'answered',
      '__proto__',
    ],
    ...['=', '&', ',', '|', '.', ':', '%', '%25', '%u0', '?', '#', '+', '-', '\u2212', '<', '>', '<=', '>=', '"', '<script>', '\0'],
    ...[
      'muslim',
      'change.lab',
      'share.',
      'winner',
      'constructor',
      'near',
      'lab',
      'ind',
      'E14000001',
      'hex',
      'change',
      '1e999',
      'NaN',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.integer().map(String),
);

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(anyPiece, { maxLength: 40 }).map((pieces) => pieces.join('')) },
  // Long, and of one kind: what would take for ever is found so.
  { weight: 1, arbitrary: fc.tuple(anyPiece, fc.integer({ min: 1, max: 3_000 })).map(([piece, times]) => piece.repeat(times)) },
);

/** An address: read without a throw, its faults said in few characters, and written so that it reads the same again. */
export const query = subject(
  'query string',
  250,
  () => anyText,
  (text) => {
    const { view, faults } = parseQuery(text, smallElection);
    for (const { value } of faults) hold(value.length <= LONGEST_SAID, 'a fault repeats more than a few characters');
    // Parameters of others come last and may be cut off where an address is too long; ours must not change.
    const written = formatQuery({ ...view, foreign: [] }, smallElection);
    const again = parseQuery(written, smallElection);
    hold(again.faults.length === 0, 'what we wrote is not understood');
    hold(formatQuery(again.view, smallElection) === written, 'what we wrote reads otherwise');
  },
);

/** Conditions: read or refused as a whole, and written so that they read the same again. */
export const where = subject(
  'where grammar',
  250,
  () => anyText,
  (text) => {
    const conditions = parseWhere(text, smallElection);
    if (conditions === null) return;
    hold(conditions.length <= 40, 'more conditions than are allowed');
    const again = parseWhere(formatWhere(conditions), smallElection);
    hold(again !== null && formatWhere(again) === formatWhere(conditions), 'what we wrote reads otherwise');
  },
);
