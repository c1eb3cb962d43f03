import fc from 'fast-check';
import { checkArticle } from '../../../src/article/checkArticle.ts';
import { nameIndexes } from '../../../src/article/names/nameIndexes.ts';
import { realCandidacies } from '../../fixtures/realCandidacies.ts';
import { realElection } from '../../fixtures/realElection.ts';
import { hold } from '../hold.ts';
import { subject } from '../subject.ts';

/** Made when it is needed, and once. */
let made: { readonly sources: Parameters<typeof checkArticle>[1]; readonly indexes: Parameters<typeof checkArticle>[2] } | null =
  null;

function checker() {
  if (made === null) {
    const election = realElection();
    const sources = { election, candidacies: realCandidacies(election) };
    made = { sources, indexes: nameIndexes(sources) };
  }
  return made;
}

const anyPiece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'Labour',
        'Leicester South',
        'Shockat Adam',
        'Jonathan Ashworth',
        'majority',
        'of',
        'won',
        'by',
        'votes',
        'per cent',
        '%',
        'turnout',
      ],
      ...[
        '979',
        '35.2%',
        '11,111',
        'points',
        'fell',
        'the',
        'Green',
        'Independent',
        'seats',
        'Muslim',
        'MP',
        'St',
        'nearly',
        'half',
        'in',
      ],
      ...[
        '.',
        '\n',
        '\n\n',
        ',',
        '’s',
        '“',
        '<b>',
        '&lt;',
        '\u00ad',
        '\u200b',
        '\u0301',
        '\ud800',
        '1'.repeat(40),
        '0.0.0',
        '--',
        '(',
        '\0',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

const anyArticle = fc.oneof(
  { weight: 5, arbitrary: fc.array(anyPiece, { maxLength: 60 }).map((pieces) => pieces.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyPiece, fc.integer({ min: 1, max: 2_000 })).map(([piece, times]) => `${piece} `.repeat(times)),
  },
);

/** Whatever is pasted: findings in the order of the text, none over another, and none beyond it. */
export const article = subject(
  'pasted articles',
  12,
  () => anyArticle,
  (text) => {
    const { sources, indexes } = checker();
    const checked = checkArticle(text, sources, indexes);
    let end = 0;
    for (const finding of checked.findings) {
      hold(finding.start >= end && finding.end > finding.start, 'a finding lies over another');
      end = finding.end;
    }
    hold(end <= checked.text.length, 'a finding lies beyond the text');
    for (const code of checked.seats) hold(sources.election.byCode.has(code), 'a seat is none');
  },
);
