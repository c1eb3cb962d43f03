import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { selectChoropleth } from '../../../../src/store/selectors.ts';
import { ColourSquare } from '../../../../src/ui/legend/ClassesOfMeasure.tsx';
import { legendClasses } from '../../../../src/ui/legend/legendClasses.ts';
import { useHustings } from '../../../../src/ui/StoreContext.ts';
import { election } from '../../../fixtures/election.ts';
import { renderOver } from '../../renderOver.tsx';

function Square() {
  const choropleth = useHustings(selectChoropleth);
  return choropleth === null ? null : <ColourSquare classes={legendClasses(choropleth).values} />;
}

it('a cell that is pointed at or focused says its class, and leaving it lets go', async () => {
  const { store, user } = await renderOver(election, <Square />, '?colour=both');
  const cell = screen.getByRole('button', { name: /25% or more Muslim, Labour down 10 or more/ });
  await user.hover(cell);
  expect(store.getState().pointedClass).toBe(8);
  await user.unhover(cell);
  expect(store.getState().pointedClass).toBeNull();
  await user.tab();
  expect(store.getState().pointedClass).toBe(0);
});
