import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../../../../elections/ge2024/editorial/claims.ts';
import { checkClaim } from '../../../../src/editorial/claims/checkClaim.ts';
import type { Claim } from '../../../../src/editorial/claims/claim.ts';
import type { ClaimFigure } from '../../../../src/editorial/claims/claimFigure.ts';
import { computeFigure } from '../../../../src/editorial/claims/computeFigure.ts';
import { AS_REPORTED, redefined } from '../../../../src/editorial/claims/definitions.ts';
import type { Results } from '../../../../src/editorial/claims/results.ts';
import { realCandidacies } from '../../../fixtures/realCandidacies.ts';
import { realElection } from '../../../fixtures/realElection.ts';

const election = realElection();
const results: Results = { election, candidacies: realCandidacies(election), base: 'residents' };

function valueBy(figure: ClaimFigure, given: Results = results): number | null {
  const computed = computeFigure(figure, given);
  return computed.kind === 'value' ? computed.value : null;
}

function partsOf(id: string) {
  const claim = CLAIMS.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return checkClaim(claim, results).parts;
}

describe('the claims', () => {
  it('are checked by the declared results', () => {
    const verdicts = Object.fromEntries(CLAIMS.map((claim) => [claim.id, checkClaim(claim, results).verdict]));
    expect(verdicts).toEqual({
      'leicester-south': 'borne-out',
      'dewsbury-batley': 'borne-out',
      blackburn: 'borne-out',
      'perry-barr': 'borne-out',
      'islington-north': 'borne-out',
      'five-independents': 'borne-out',
      'ilford-north': 'borne-out',
      yardley: 'borne-out',
      ladywood: 'after-rounding',
      'hodge-hill': 'borne-out',
      'bethnal-green': 'borne-out',
      'bradford-west': 'borne-out',
      'chingford-split': 'borne-out',
      'leicester-east-split': 'borne-out',
      rochdale: 'borne-out',
      holborn: 'borne-out',
      tottenham: 'borne-out',
      'bristol-central': 'borne-out',
      'over-ten-percent': 'overtaken',
      'quarter-muslim': 'borne-out',
      landslide: 'borne-out',
      'reform-four': 'overtaken',
    });
  });

  it('name seats and candidates that the package has', () => {
    for (const claim of CLAIMS) {
      for (const slug of claim.seats) expect(election.bySlug.has(slug), slug).toBe(true);
      for (const part of checkClaim(claim, results).parts) {
        if (part.kind === 'figure') expect(part.computed.kind, claim.id).toBe('value');
        if (part.kind === 'outcome') expect(part.result, claim.id).not.toBeNull();
      }
    }
    expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
    for (const { beside } of CLAIMS) if (beside !== undefined) expect(CLAIMS.some(({ id }) => id === beside)).toBe(true);
  });

  it('let reports that disagree stand beside each other, each with its own verdict', () => {
    const majorities = partsOf('dewsbury-batley').flatMap((each) =>
      each.kind === 'figure' && each.part.by !== undefined ? [[each.part.by, each.part.compare, each.verdict]] : [],
    );
    expect(majorities).toEqual([
      ['one report', 'nearly', 'borne-out'],
      ['another report', 'more than', 'borne-out'],
    ]);
  });

  it('say what the package cannot tell', () => {
    for (const id of ['blackburn', 'rochdale', 'landslide', 'five-independents']) {
      expect(partsOf(id).map(({ verdict }) => verdict)).toContain('unchecked');
    }
  });

  it('are a few lines of data: a new one needs no code', () => {
    const added: Claim = {
      id: 'added',
      reports: ['A'],
      title: 'Ilford North',
      statement: 'The majority was nearly 500 votes, and an independent came fifth.',
      seats: ['ilford-north'],
      parts: [
        { kind: 'figure', figure: { of: 'majority', seat: 'ilford-north', at: 'now' }, compare: 'nearly', stated: 500 },
        {
          kind: 'figure',
          figure: { of: 'place', candidate: { seat: 'ilford-north', surname: 'Mohamad' } },
          compare: 'exactly',
          stated: { value: 2, words: 'second' },
        },
      ],
      show: { colour: 'majority' },
    };
    const checked = checkClaim(added, results);
    expect(checked.parts.map(({ verdict }) => verdict)).toEqual(['not-borne-out', 'borne-out']);
    expect(checked.verdict).toBe('not-borne-out');
  });
});

describe('a claim that is wrong', () => {
  const base = { id: 'x', reports: ['A'], title: 'X', statement: 'X.', show: { colour: 'winner' } } as const;

  it('about who won is not borne out', () => {
    const outcome = (surname: string, second: string, from: string): Claim => ({
      ...base,
      seats: ['blackburn'],
      parts: [{ kind: 'outcome', winner: { seat: 'blackburn', surname }, second, from }],
    });
    expect(checkClaim(outcome('Hussain', 'Hollern', 'lab'), results).verdict).toBe('borne-out');
    expect(checkClaim(outcome('Hollern', 'Hussain', 'lab'), results).verdict).toBe('not-borne-out');
    expect(checkClaim(outcome('Hussain', 'Murray', 'lab'), results).verdict).toBe('not-borne-out');
    expect(checkClaim(outcome('Hussain', 'Hollern', 'con'), results).verdict).toBe('not-borne-out');
  });

  it('about someone whom the package does not know cannot be checked', () => {
    const nobody: Claim = {
      ...base,
      seats: ['blackburn'],
      parts: [
        { kind: 'outcome', winner: { seat: 'blackburn', surname: 'Nobody' }, from: 'lab' },
        {
          kind: 'figure',
          figure: { of: 'votes', candidate: { seat: 'atlantis', surname: 'Adam' } },
          compare: 'exactly',
          stated: 1,
        },
        { kind: 'figure', figure: { of: 'majority', seat: 'atlantis', at: 'now' }, compare: 'exactly', stated: 1 },
        {
          kind: 'figure',
          figure: { of: 'share', party: 'snp', at: 'now', in: { seat: 'blackburn' } },
          compare: 'exactly',
          stated: 0,
        },
      ],
    };
    const checked = checkClaim(nobody, results);
    expect(checked.parts.map(({ verdict }) => verdict)).toEqual(['unchecked', 'unchecked', 'unchecked', 'unchecked']);
  });
});

describe('a figure', () => {
  it('over a group follows the definition', () => {
    const where = [{ kind: 'figure', figure: 'muslim', operator: '>', value: 10 }] as const;
    const average: ClaimFigure = { of: 'change', party: 'lab', as: 'average', in: { where } };
    expect(valueBy(average)).toBeCloseTo(-11.71, 2);
    expect(valueBy(redefined(average, AS_REPORTED))).toBe(valueBy(average));
    expect(valueBy(redefined(average, { ...AS_REPORTED, change: 'combined' }))).toBeCloseTo(-11.6, 2);
    const higher = redefined(average, { ...AS_REPORTED, threshold: 25 });
    expect(valueBy(higher)).toBeCloseTo(-26.32, 2);
    expect(valueBy(average, { ...results, base: 'answered' })).toBeCloseTo(-11.19, 2);
    const seats: ClaimFigure = { of: 'seats', in: { where: [{ kind: 'figure', figure: 'muslim', operator: '>', value: 50 }] } };
    expect([valueBy(seats), valueBy(seats, { ...results, base: 'answered' })]).toEqual([2, 3]);
    expect(valueBy(redefined(seats, { ...AS_REPORTED, threshold: 10 }))).toBe(111);
  });

  it('of seats lost counts losses to independents only, or to anyone', () => {
    const lost: ClaimFigure = { of: 'seats lost', party: 'lab', to: 'independents', in: { where: [] } };
    expect(valueBy(lost)).toBe(5);
    expect(valueBy(redefined(lost, { ...AS_REPORTED, lostTo: 'anyone' }))).toBe(7);
  });

  it('of one seat is left alone by definitions of groups', () => {
    const votes: ClaimFigure = { of: 'votes', candidate: { seat: 'tottenham', surname: 'Lal' } };
    expect(redefined(votes, { threshold: 40, change: 'combined', lostTo: 'anyone' })).toEqual(votes);
    const share: ClaimFigure = { of: 'share', party: 'lab', at: 'before', in: { seat: 'bradford-west' } };
    expect(redefined(share, { ...AS_REPORTED, threshold: 40 })).toEqual(share);
  });

  it('tells what it was computed from', () => {
    const majority = computeFigure({ of: 'majority', seat: 'birmingham-yardley', at: 'before' }, results);
    if (majority.kind !== 'value' || majority.working.kind !== 'notional majority') throw new Error('no working');
    expect(majority.working.votes[0] - majority.working.votes[1]).toBe(13_141);
    const place = computeFigure({ of: 'place', candidate: { seat: 'tottenham', surname: 'Lal' } }, results);
    if (place.kind !== 'value' || place.working.kind !== 'place') throw new Error('no working');
    expect(place.working.ranking.map(({ surname }) => surname)).toEqual(['Lammy', 'Craig', 'Lal']);
  });
});
