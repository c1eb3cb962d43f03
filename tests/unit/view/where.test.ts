import { describe, expect, it } from 'vitest';
import { fulfilling } from '../../../src/facts/condition.ts';
import { formatWhere, parseCondition, parseWhere } from '../../../src/view/where.ts';
import { smallElection } from '../../fixtures/smallElection.ts';

function seatsWhere(text: string): readonly string[] {
  const conditions = parseWhere(text, smallElection);
  if (conditions === null) throw new Error(`not understood: ${text}`);
  return smallElection.contests.filter(fulfilling(conditions, smallElection, 'residents')).map(({ name }) => name);
}

describe('conditions', () => {
  it.each([
    ['muslim>=25', ['First', 'Second']],
    ['muslim>25', []],
    ['muslim<25', []],
    ['change.lab<=-40', ['Second']],
    ['change.lab<=\u221240', ['Second']],
    ['share.con>=30', ['First', 'Third']],
    ['majority<100', ['Second']],
    ['winner=ind', ['Second', 'Third']],
    ['was=lab,winner=ind', ['Second']],
    ['winner=ind|lab', ['First', 'Second', 'Third']],
    ['result=hold', ['First']],
    ['nation=N', ['Third']],
    ['region=N92000002|E12000005', ['Third']],
    ['seat=E14000001|third', ['First', 'Third']],
    ['', ['First', 'Second', 'Third']],
  ])('%s holds for %j', (text, names) => {
    expect(seatsWhere(text)).toEqual(names);
  });

  it('leaves a seat without the figure out on both sides', () => {
    expect(seatsWhere('muslim<=100')).not.toContain('Third');
    expect(seatsWhere('change.lab>=-100')).not.toContain('Third');
  });

  it.each([
    'muslim',
    'muslim>=',
    'muslim>=abc',
    'muslim=25',
    'change<=3',
    'change.xyz<=3',
    'change.lab.con<=3',
    'winner=',
    'winner=xyz',
    'nation=X',
    'seat=Atlantis',
    'region=E1',
    'muslim>=1e9',
    '__proto__>=3',
    'nation=constructor',
  ])('does not understand %s', (text) => {
    expect(parseCondition(text, smallElection)).toBeNull();
    expect(parseWhere(`winner=ind,${text}`, smallElection)).toBeNull();
  });

  it('takes forty conditions and no more', () => {
    expect(parseWhere(Array(40).fill('muslim>1').join(','), smallElection)).toHaveLength(40);
    expect(parseWhere(Array(41).fill('muslim>1').join(','), smallElection)).toBeNull();
  });

  it('writes a seat by its code', () => {
    expect(formatWhere(parseWhere('seat=first|second', smallElection) ?? [])).toBe('seat=E14000001|E14000002');
  });
});
