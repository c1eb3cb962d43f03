import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { readDataPackage } from '../../bench/build/dataPackage.ts';
import { referenceTopology } from '../../bench/build/referenceTopology.ts';

describe('the reference pages’ boundaries', () => {
  const { election, atlas } = readDataPackage();
  const topology = referenceTopology(atlas);
  const { features } = feature(topology, topology.objects.areas);

  it('are those of all seats', () => {
    expect(features.map(({ properties }) => properties.code)).toEqual(election.contests.map(({ code }) => code));
  });

  it('run as d3-geo reads them: no seat encloses the rest of the globe', () => {
    const hemisphere = 2 * Math.PI;
    expect(features.filter((seat) => geoArea(seat) > hemisphere / 1000).map(({ properties }) => properties.code)).toEqual([]);
  });

  it('have about as many points as boundaries of 500 m', () => {
    const points = features.reduce((sum, { geometry }) => sum + JSON.stringify(geometry).split('],[').length, 0);
    expect(points).toBeGreaterThan(11_000);
    expect(points).toBeLessThan(16_000);
  });
});
