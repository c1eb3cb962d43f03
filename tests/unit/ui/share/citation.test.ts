import { expect, it } from 'vitest';
import { citation } from '../../../../src/ui/share/DataPanel.tsx';
import { realElection } from '../../../fixtures/realElection.ts';

it('names the view, the data, the baseline, the release, the address and the day', () => {
  const election = realElection();
  const text = citation(election, {
    title: 'Turnout, by constituency',
    address: 'https://example.org/?colour=turnout',
    release: '0.1.0-1a2b3c4d',
    dataDate: '2024-08-01',
    accessed: '2026-11-22T15:00:00Z',
  }).replaceAll('\u00a0', ' ');
  expect(text).toBe(
    `Hustings, “Turnout, by constituency”. UK general election of 4 July 2024; data: House of Commons Library; changes against the ${election.baseline?.words} (Rallings and Thrasher). Release 0.1.0-1a2b3c4d, data as of 1 August 2024. https://example.org/?colour=turnout (accessed 22 November 2026).`,
  );
});
