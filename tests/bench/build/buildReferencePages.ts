import { floorPage } from '../pages/floor/floorPage.ts';
import { buildPage, writePage } from './buildPage.ts';
import type { DataPackage } from './dataPackage.ts';
import { referenceFeatures } from './referenceFeatures.ts';
import { referenceResults } from './referenceResults.ts';
import { referenceTopology } from './referenceTopology.ts';

/** Builds the pages that the app is measured against, all from the same boundaries and results. */
export async function buildReferencePages({ election, atlas }: DataPackage): Promise<void> {
  const topology = referenceTopology(atlas);
  const results = referenceResults(election);
  const winners = new Set(results.seats.map(({ winner }) => winner));
  const colours = Object.entries(results.parties).flatMap(([party, { colour }]) => (winners.has(party) ? [[party, colour]] : []));
  const joined = { 'boundaries.json': JSON.stringify(topology), 'results.json': JSON.stringify(results) };

  writePage('floor', { 'index.html': floorPage(topology, results) });
  await buildPage({ name: 'd3', files: joined });
  await buildPage({ name: 'leaflet', files: joined });
  await buildPage({
    name: 'docs',
    files: { 'boundaries.geojson': JSON.stringify(referenceFeatures(topology, results)) },
    define: { __PARTY_COLOURS__: colours },
  });
}
