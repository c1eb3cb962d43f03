import type { WorkbenchTab } from './workbenchTab.ts';

/** The tabs of the workbench in their order. A new one is a line here. */
export const WORKBENCH_TABS: readonly WorkbenchTab[] = [
  { id: 'table', label: 'Table', load: async () => ({ default: (await import('../table/TablePanel.tsx')).TablePanel }) },
  { id: 'chart', label: 'Chart', load: async () => ({ default: (await import('../chart/ChartPanel.tsx')).ChartPanel }) },
  { id: 'compare', label: 'Compare', load: async () => ({ default: (await import('../compare/Compare.tsx')).Compare }) },
  { id: 'splits', label: 'Splits', load: async () => ({ default: (await import('../splits/SplitsPanel.tsx')).SplitsPanel }) },
  { id: 'swing', label: 'Swing', load: async () => ({ default: (await import('../swing/SwingPanel.tsx')).SwingPanel }) },
];
