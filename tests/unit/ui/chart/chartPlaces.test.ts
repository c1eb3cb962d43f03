import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsInBox, rectOf } from '../../../../src/ui/chart/chartBox.ts';
import { chartFrame } from '../../../../src/ui/chart/chartFrame.ts';
import { nearestPoint } from '../../../../src/ui/chart/nearestPoint.ts';
import { endPoints, outliers } from '../../../../src/ui/chart/outliers.ts';
import { placeLabels } from '../../../../src/ui/chart/placeLabels.ts';
import { pointAfterKey } from '../../../../src/ui/chart/pointAfterKey.ts';
import type { SeatPoint } from '../../../../src/ui/chart/seatPoints.ts';
import { hasChosenSeats, withChosenSeats, withoutChosenSeats } from '../../../../src/view/chosenSeats.ts';
import { constituencyWith } from '../../../fixtures/constituency.ts';

function at(index: number, x: number, y: number): SeatPoint {
  return { seat: constituencyWith({ lab: 1 }, { lab: 1 }, { index, code: `E1400000${index}` }), x, y };
}

const points = [at(0, 0, 0), at(1, 10, -5), at(2, 20, -40), at(3, 30, 10)];
const frame = chartFrame(points, 600, 400);

const FRAME = { left: 0, right: 300, top: 0, bottom: 200 };

describe('placing names', () => {
  it('never lets one cover another or leave the frame', () => {
    const anchor = fc.record({ x: fc.double({ min: 0, max: 300, noNaN: true }), y: fc.double({ min: 0, max: 200, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(anchor, { maxLength: 25 }), (places) => {
        const anchors = places.map((place, key) => ({ key, text: 'Leicester South', ...place }));
        const labels = placeLabels(anchors, { left: 0, right: 300, top: 0, bottom: 200 }, { points: anchors, line: [] });
        for (const a of labels) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeLessThanOrEqual(200);
          for (const b of labels) {
            if (a !== b) expect(Math.abs(a.y - b.y) >= 15 || Math.abs(a.x - b.x) >= 15 * 6.6).toBe(true);
          }
        }
      }),
    );
  });

  it('puts the second elsewhere where the first has the room', () => {
    const pair = [
      { key: 0, x: 100, y: 100, text: 'Leicester South' },
      { key: 1, x: 216, y: 98, text: 'Leicester South' },
    ];
    const [first, second] = placeLabels(pair, FRAME, { points: pair, line: [] });
    expect(first).toMatchObject({ key: 0, x: 107 });
    expect(second?.key).toBe(1);
    expect(Math.abs((second?.y ?? 0) - (first?.y ?? 0))).toBeGreaterThanOrEqual(15);
  });

  it('prefers a place that hides no point', () => {
    const crowd = [100, 120, 140, 160].map((x) => ({ x, y: 100 }));
    const labels = placeLabels([{ key: 0, x: 90, y: 100, text: 'Seat' }], FRAME, { points: crowd, line: [] });
    expect(labels[0]?.x).toBeLessThan(90);
  });

  it('leaves out a name that would seem to belong to another point', () => {
    const others = [-32, -24, -16, -8, 0, 8, 16, 24, 32].flatMap((x) =>
      [-16, -8, 0, 8, 16].map((y) => ({ x: 150 + x, y: 100 + y })),
    );
    expect(placeLabels([{ key: 0, x: 150, y: 100, text: 'Seat' }], FRAME, { points: others, line: [] })).toEqual([]);
  });
});

describe('a drawn box', () => {
  it('holds the points in it, from whichever corner it was drawn', () => {
    const from = { x: frame.x(5), y: frame.y(0) };
    const to = { x: frame.x(25), y: frame.y(-45) };
    const inside = [1, 2];
    expect(pointsInBox(points, frame, { from, to }).map(({ seat }) => seat.index)).toEqual(inside);
    expect(pointsInBox(points, frame, { from: to, to: from }).map(({ seat }) => seat.index)).toEqual(inside);
    expect(rectOf({ from: { x: 9, y: 8 }, to: { x: 1, y: 2 } })).toEqual({ x: 1, y: 2, width: 8, height: 6 });
  });

  it('replaces the seats chosen before and keeps the other conditions', () => {
    const winner = { kind: 'fact', fact: 'winner', oneOf: ['lab'] } as const;
    const first = withChosenSeats([winner], ['A', 'B']);
    const second = withChosenSeats(first, ['C']);
    expect(second).toEqual([winner, { kind: 'fact', fact: 'seat', oneOf: ['C'] }]);
    expect(hasChosenSeats(second)).toBe(true);
    expect(withoutChosenSeats(second)).toEqual([winner]);
  });
});

describe('finding points', () => {
  it('takes the nearest within reach', () => {
    const near = { x: frame.x(10) + 5, y: frame.y(-5) - 5 };
    expect(nearestPoint(points, frame, near, 16)?.seat.index).toBe(1);
    expect(nearestPoint(points, frame, near, 3)).toBeNull();
    expect(nearestPoint(points, frame, near, 5000)?.seat.index).toBe(1);
  });

  it('goes by key to the next across or up', () => {
    expect(pointAfterKey('ArrowRight', points, null)?.seat.index).toBe(0);
    expect(pointAfterKey('ArrowRight', points, points[0] ?? null)?.seat.index).toBe(1);
    expect(pointAfterKey('ArrowUp', points, points[0] ?? null)?.seat.index).toBe(3);
    expect(pointAfterKey('ArrowDown', points, points[0] ?? null)?.seat.index).toBe(1);
    expect(pointAfterKey('End', points, null)?.seat.index).toBe(3);
    expect(pointAfterKey('x', points, null)).toBeNull();
  });

  it('knows which lie farthest from a line, and the ends', () => {
    const line = { slope: 0, intercept: 0, rSquared: 0, points: 4 };
    expect(outliers(points, line, 2).map(({ seat }) => seat.index)).toEqual([2, 3]);
    expect(outliers(points, null, 2)).toEqual([]);
    expect(endPoints(points).map(({ seat }) => seat.index)).toEqual([3, 2, 3, 0]);
  });
});
