import { expect, test } from 'vitest';
import { NATIONS, REGIONS } from '../../../area-sets/uk/regions.ts';
import { decodeResults, encodeResults } from '../../../src/dataset/resultsFile.ts';
import { nationInWords, regionInWords } from '../../../src/election/region.ts';
import { describeConditions } from '../../../src/ui/filters/conditionsInWords.ts';
import { formatWhere, parseWhere } from '../../../src/view/where.ts';
import { COMMITTED } from '../../fixtures/committedPackage.ts';
import { committedText } from '../dataset/committedPackage.ts';

const elections = COMMITTED.elections.map(({ results }) => decodeResults(committedText(results), results));

test('each committed election names the regions and nations of its seats, and writes them again', () => {
  for (const election of elections) {
    expect(election.regions).toEqual(REGIONS);
    expect(election.nations).toEqual(NATIONS);
    for (const { name, region, regionName, nation } of election.contests) {
      const own = REGIONS.find(({ code }) => code === region);
      expect({ regionName, nation }, name).toEqual({ regionName: own?.name, nation: own?.nation });
    }
    expect(decodeResults(encodeResults(election), 'again')).toEqual(election);
  }
  expect(regionInWords('E12000005', REGIONS)).toBe('the West Midlands');
  expect(regionInWords('E12000003', REGIONS)).toBe('Yorkshire and the Humber');
  expect(nationInWords('N', NATIONS)).toBe('Northern Ireland');
});

test('results from before regions were named: by code as ever, by name not at all', () => {
  const { regions: _regions, nations: _nations, ...before } = JSON.parse(committedText('ge2024/results.json'));
  const election = decodeResults(JSON.stringify(before), 'results.json');
  expect(election.contests[0]).toMatchObject({ region: 'W92000004', regionName: null });
  expect(parseWhere('region=west-midlands', election)).toBeNull();
  expect(parseWhere('region=E12000099', election)).toBeNull();
  expect(parseWhere('nation=wales', election)).toBeNull();
  const where = parseWhere('region=e12000005,nation=e', election) ?? [];
  expect(formatWhere(where)).toBe('region=E12000005,nation=E');
  expect(describeConditions(where, election, 'residents')).toBe('in E12000005 in E');
});
