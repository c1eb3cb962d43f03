// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { type ComponentType, Profiler } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { openPage } from './openPage.tsx';

/** The parts of the page in which something was rendered, since it was last emptied. */
const { rendered, counted } = vi.hoisted(() => {
  const parts = new Set<string>();
  return {
    rendered: parts,
    counted: (name: string, Part: ComponentType<Record<string, unknown>>, Counter: typeof Profiler) =>
      function Counted(properties: Record<string, unknown>) {
        return (
          <Counter id={name} onRender={(id) => parts.add(id)}>
            <Part {...properties} />
          </Counter>
        );
      },
  };
});

vi.mock('../../src/ui/layout/Masthead.tsx', async (original) => wrapped('Masthead', await original()));
vi.mock('../../src/ui/headline/Headline.tsx', async (original) => wrapped('Headline', await original()));
vi.mock('../../src/ui/map/MapPane.tsx', async (original) => wrapped('MapPane', await original()));
vi.mock('../../src/ui/legend/Legend.tsx', async (original) => wrapped('Legend', await original()));
vi.mock('../../src/ui/workbench/Workbench.tsx', async (original) => wrapped('Workbench', await original()));
vi.mock('../../src/ui/panel/Panel.tsx', async (original) => wrapped('Panel', await original()));

function wrapped(name: string, module: Record<string, ComponentType<Record<string, unknown>>>) {
  const Part = module[name];
  if (Part === undefined) throw new Error(`There is no ${name}`);
  return { ...module, [name]: counted(name, Part, Profiler) };
}

async function opened() {
  const { store } = await openPage();
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  rendered.clear();
  return store;
}

beforeEach(() => rendered.clear());

test('pointing at a seat renders the tooltip alone, which is on the map', async () => {
  const store = await opened();
  act(() => store.getState().hover(1));
  expect([...rendered]).toEqual(['MapPane']);
});

test('another measure renders the parts that speak of it', async () => {
  const store = await opened();
  act(() => store.getState().changeView({ colour: 'turnout' }));
  // The panel's links hold the view that they lead back to.
  expect([...rendered].sort()).toEqual(['Headline', 'Legend', 'Panel']);
});

test('a step of a filter renders the parts that speak of the group', async () => {
  const store = await opened();
  act(() => store.getState().changeView({ where: [{ kind: 'figure', figure: 'majority', operator: '<', value: 1000 }] }));
  expect([...rendered].sort()).toEqual(['Headline', 'Legend', 'Panel']);
});
