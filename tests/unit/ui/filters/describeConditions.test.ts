import { describe, expect, it } from 'vitest';
import { conditionPhrases, describeConditions } from '../../../../src/ui/filters/conditionsInWords.ts';
import { parseWhere } from '../../../../src/view/where.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';

function conditionsOf(text: string) {
  const conditions = parseWhere(text, smallElection);
  if (conditions === null) throw new Error(`not understood: ${text}`);
  return conditions;
}

function words(text: string): string {
  return describeConditions(conditionsOf(text), smallElection, 'residents').replaceAll('\u00a0', ' ');
}

describe('conditions in words', () => {
  it.each([
    ['', ''],
    ['muslim>=25', 'where 25% or more of residents are Muslim'],
    ['muslim>10', 'where more than 10% of residents are Muslim'],
    ['muslim<2.5', 'where less than 2.5% of residents are Muslim'],
    ['muslim<=40,muslim>=10', 'where 10% to 40% of residents are Muslim'],
    ['majority<1000', 'where the majority was less than 1,000 votes'],
    ['majority>=500,majority<=1000', 'where the majority was 500 to 1,000 votes'],
    ['turnout<=50', 'where turnout was 50% or less'],
    ['challengers>=20', 'where independents and the Workers Party together took 20% or more of votes'],
    ['share.con<15', 'where the Conservatives took less than 15% of votes'],
    ['share.ind>=15', 'where independents took 15% or more of votes'],
    ['change.lab<=-20', 'where Labour’s share fell by 20 points or more since 2019 (notional)'],
    ['change.lab<-1', 'where Labour’s share fell by more than 1 point since 2019 (notional)'],
    ['change.con>=5', 'where the Conservatives’ share rose by 5 points or more since 2019 (notional)'],
    ['change.lab<0', 'where Labour’s share fell since 2019 (notional)'],
    ['change.lab>=-5', 'where Labour’s change since 2019 (notional) was \u22125.0 points or higher'],
    ['winner=ind', 'where an independent won'],
    ['was=lab,winner=ind|con', 'where Labour won the 2019 notional result and an independent or the Conservatives won'],
    ['second=con', 'where the Conservatives came second'],
    ['result=gain', 'where the seat changed hands since 2019 (notional)'],
    ['region=E12000005', 'in the West Midlands'],
    ['muslim>=25,nation=E|W', 'in England or Wales where 25% or more of residents are Muslim'],
    ['seat=first|third', 'named First or Third'],
  ])('%s: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('says whose answers a Muslim share is a part of', () => {
    expect(describeConditions(conditionsOf('muslim>=25'), smallElection, 'answered')).toBe(
      'where 25% or more of residents who answered the question on religion are Muslim',
    );
  });

  it('takes the two ends of a range away together', () => {
    const conditions = conditionsOf('muslim>=10,winner=lab,muslim<=40');
    const phrases = conditionPhrases(conditions, smallElection, 'residents');
    expect(phrases.map((phrase) => phrase.conditions.length)).toEqual([2, 1]);
  });

  it('says the same once', () => {
    expect(words('winner=lab,turnout>50,winner=lab')).toBe('where Labour won and turnout was more than 50%');
  });

  it('leaves nothing out where two lower ends contradict each other', () => {
    expect(words('muslim>=10,muslim>=20,muslim<=40')).toBe(
      'where 10% or more of residents are Muslim, 20% or more of residents are Muslim and 40% or less of residents are Muslim',
    );
  });
});
