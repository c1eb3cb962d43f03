import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitColumns } from '../../../src/ui/splits/splitColumns.ts';
import { splitPresets } from '../../../src/ui/splits/splitPresets.ts';
import { swingColumns } from '../../../src/ui/swing/swingColumns.ts';
import { firstColumns } from '../../../src/ui/table/firstColumns.ts';
import { seatColumns } from '../../../src/ui/table/seatColumns.ts';
import {
  COLUMNS,
  checkSettings,
  MOST_TENTHS,
  type Setting,
  SORT,
  SPLITS,
  SWING,
  settingOfText,
  textOfSetting,
} from '../../../src/view/drawerSettings.ts';
import { formatQuery, parseQuery } from '../../../src/view/query.ts';
import { usualView } from '../../../src/view/view.ts';
import { realElection } from '../../fixtures/realElection.ts';

const election = realElection();
const catalogue = seatColumns(election, 'residents');
const ids = catalogue.map(({ id }) => id);
const orderOf = (of: readonly string[]) => fc.record({ id: fc.constantFrom(...of), desc: fc.boolean() });
const own = {
  swing: swingColumns([], election).map(({ id }) => id),
  splits: splitColumns([], election).map(({ id }) => id),
};

const anySort = fc.record({ table: orderOf(ids), swing: orderOf(own.swing), splits: orderOf(own.splits) });
const anyColumns = fc.oneof(fc.constant('usual' as const), fc.uniqueArray(fc.constantFrom(...ids.filter((id) => id !== 'seat'))));
const anySwing = fc.record({
  direction: fc.constantFrom('from' as const, 'to' as const),
  rivals: fc.constantFrom('anyone' as const, 'challengers' as const),
  tenths: fc.integer({ min: 0, max: MOST_TENTHS }),
});
const anySplits = fc.oneof(
  fc.constantFrom(...splitPresets(election).map(({ id }) => id)),
  fc.uniqueArray(fc.constantFrom(...election.partyById.keys())),
);

/** A setting from the address that was written of it, in which nothing may have been a fault. */
function throughAddress<Value>(setting: Setting<Value>, value: Value): Value {
  const query = formatQuery({ ...usualView(election), [setting.key]: textOfSetting(setting, value) }, election);
  const { view, faults } = parseQuery(query, election);
  expect([...faults, ...checkSettings(view, election).faults]).toEqual([]);
  return settingOfText(setting, view[setting.key], election);
}

function givesBack<Value>(setting: Setting<Value>, any: fc.Arbitrary<Value>) {
  fc.assert(
    fc.property(any, (value) => {
      expect(throughAddress(setting, value)).toEqual(value);
    }),
  );
}

describe('the settings of the drawer in the address', () => {
  it('come back as they were', () => {
    givesBack(SORT, anySort);
    givesBack(COLUMNS, anyColumns);
    givesBack(SWING, anySwing);
    givesBack(SPLITS, anySplits);
  });

  it('know every column, preset and party that there is', () => {
    expect(
      throughAddress(
        COLUMNS,
        ids.filter((id) => id !== 'seat'),
      ),
    ).toHaveLength(ids.length - 1);
    for (const id of firstColumns({ party: 'green' }, election)) expect(ids).toContain(id);
    expect(splitPresets(election).map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'third: Whoever came third',
      'ind: Independents together',
      'wpb: Workers Party',
      'challengers: Independents and Workers Party',
      'green: Greens',
      'lab-ind: Labour and independents',
    ]);
    expect(throughAddress(SPLITS, [...election.partyById.keys()])).toHaveLength(election.partyById.size);
  });

  it('sort figures from the largest and words from A, where nothing else is said', () => {
    for (const { id, kind } of catalogue) expect(SORT.parse(id, election)?.table).toEqual({ id, desc: kind === 'figure' });
    for (const { id, kind } of swingColumns([], election)) {
      expect(SORT.parse(`swing.${id}`, election)?.swing).toEqual({ id, desc: kind === 'figure' });
    }
    for (const { id, kind } of splitColumns([], election)) {
      expect(SORT.parse(`splits.${id}`, election)?.splits).toEqual({ id, desc: kind === 'figure' });
    }
  });

  it('are left out where they are the default, and written as the columns are called', () => {
    expect(textOfSetting(SORT, SORT.first)).toBeNull();
    expect(textOfSetting(SWING, SWING.first)).toBeNull();
    const { view } = parseQuery('?sort=MajorityShare&columns=usual&swing=from,2.0&splits=third', election);
    expect(checkSettings(view, election)).toEqual({
      change: { sort: 'majorityShare', columns: null, swing: null, splits: null },
      faults: [],
    });
  });

  it('fall back with their names where they are not understood', () => {
    const { view } = parseQuery('?sort=height&columns=winner,colour&swing=to,21&splits=own,whigs', election);
    const { change, faults } = checkSettings(view, election);
    expect(change).toEqual({ sort: null, columns: null, swing: null, splits: null });
    expect(faults.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      'sort=height',
      'columns=winner,colour',
      'swing=to,21',
      'splits=own,whigs',
    ]);
    expect(parseQuery('?sort=%3Cscript%3E1', election)).toMatchObject({ view: { sort: null }, faults: [{ parameter: 'sort' }] });
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        for (const setting of [SORT, COLUMNS, SWING, SPLITS]) expect(() => setting.parse(text, election)).not.toThrow();
      }),
    );
  });
});
