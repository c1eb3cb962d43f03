import { describe, expect, it } from 'vitest';
import { changeInShare } from '../../../src/election/change.ts';
import { constituencyWith } from '../../fixtures/constituency.ts';

const seat = constituencyWith({ lab: 300, con: 100, wpb: 400, ind: 200 }, { lab: 700, con: 200, ukip: 50, ind: 50 });

describe('change in share', () => {
  it('is now minus then, in percentage points', () => {
    expect(changeInShare(seat, 'lab')).toEqual({ kind: 'change', points: expect.closeTo(-40, 9) });
  });

  it('is not given for a party that stood now only', () => {
    expect(changeInShare(seat, 'wpb')).toEqual({ kind: 'none', reason: 'new' });
  });

  it('is not given for a party that stood in 2019 only', () => {
    expect(changeInShare(seat, 'ukip')).toEqual({ kind: 'none', reason: 'did-not-stand' });
  });

  it('tells a party that stood neither time', () => {
    expect(changeInShare(seat, 'snp')).toEqual({ kind: 'none', reason: 'never-stood' });
  });

  it('is never given for independents, who are other people each time', () => {
    expect(changeInShare(seat, 'ind')).toEqual({ kind: 'none', reason: 'not-comparable' });
  });

  it('keeps zero votes apart from not standing', () => {
    const none = constituencyWith({ lab: 100, con: 0 }, { lab: 50, con: 50 });
    expect(changeInShare(none, 'con')).toEqual({ kind: 'change', points: -50 });
  });
});
