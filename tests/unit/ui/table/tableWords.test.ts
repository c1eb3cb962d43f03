import { describe, expect, it } from 'vitest';
import { figureText, numberInUnit } from '../../../../src/facts/figureText.ts';
import { captionOfTable } from '../../../../src/ui/table/captionOfTable.ts';
import { rowAfterKey } from '../../../../src/ui/table/rowAfterKey.ts';
import { seatColumns } from '../../../../src/ui/table/seatColumns.ts';
import { election } from '../../../fixtures/election.ts';

const catalogue = seatColumns(election, 'residents');

describe('the columns', () => {
  it('have an identifier each, once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name the baseline of every change', () => {
    const changes = catalogue.filter((column) => column.kind === 'figure' && column.unit === 'points');
    expect(changes.length).toBeGreaterThan(3);
    for (const { description } of changes) expect(description).toContain('2019 notional result on 2024 boundaries');
  });

  it('give independents and the Speaker a share and no change, and leave out parties of nine seats', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toContain('share.ind');
    expect(ids).toContain('share.spk');
    expect(ids).not.toContain('change.ind');
    expect(ids).not.toContain('change.spk');
    expect(ids).not.toContain('share.psy');
  });
});

describe('figures in a table', () => {
  it('stand without the unit that their heading names, with a true minus sign', () => {
    expect(figureText({ kind: 'number', value: -26.63 }, 'points')).toBe('\u221226.6');
    expect(figureText({ kind: 'number', value: 37.14 }, 'per cent')).toBe('37.1');
    expect(figureText({ kind: 'number', value: 14_739 }, 'votes')).toBe('14,739');
    expect(figureText({ kind: 'number', value: 0 }, 'per cent')).toBe('0.0');
  });

  it('say in words why they are missing', () => {
    expect(figureText({ kind: 'absent', reason: 'new' }, 'points')).toBe('new');
    expect(figureText({ kind: 'absent', reason: 'did-not-stand' }, 'per cent')).toBe('did not stand');
    expect(figureText({ kind: 'absent', reason: 'not-comparable' }, 'points')).toBe('not comparable');
    expect(figureText({ kind: 'absent', reason: 'no-figure' }, 'per cent')).toBe('no figure');
  });

  it('have their unit in running text', () => {
    expect(numberInUnit(-8.72, 'points')).toBe('\u22128.7\u00a0points');
    expect(numberInUnit(35.04, 'per cent')).toBe('35.0%');
    expect(numberInUnit(979, 'votes')).toBe('979\u00a0votes');
  });
});

describe('the caption', () => {
  it('says how many seats, in which order, and the baseline', () => {
    const sortedBy = catalogue.find(({ id }) => id === 'majority');
    if (sortedBy === undefined) throw new Error('There is a majority');
    const seats = election.contests.slice(0, 2);
    expect(captionOfTable({ seats, sortedBy, direction: 'desc' }, election)).toBe(
      '2 of 5 constituencies, by the majority, highest first. Changes are against the 2019 notional result on 2024 boundaries.',
    );
  });
});

describe('keys in the rows', () => {
  it('go row by row and stop at the ends', () => {
    expect(rowAfterKey('ArrowDown', 0, 5)).toBe(1);
    expect(rowAfterKey('ArrowUp', 0, 5)).toBe(0);
    expect(rowAfterKey('PageDown', 0, 5)).toBe(4);
    expect(rowAfterKey('End', 1, 5)).toBe(4);
    expect(rowAfterKey('Home', 3, 5)).toBe(0);
    expect(rowAfterKey('a', 3, 5)).toBeNull();
  });
});
