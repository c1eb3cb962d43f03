/** A place on the picture in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A text for a point on the picture. */
export interface LabelAnchor extends Place {
  readonly key: number;
  readonly text: string;
}

/** A label with the left end of its baseline. */
export interface PlacedLabel extends Place {
  readonly key: number;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 15;
const ASCENT = 12;
const GAP = 7;
/** A wide estimate for 12-pixel text: a box too wide costs a label at most, one too narrow a collision. */
const WIDTH_OF_LETTER = 6.6;

/** The boxes that a label can have, the best first: right, left, above, below, then the corners. */
function candidates({ x, y, text }: LabelAnchor): readonly Box[] {
  const width = text.length * WIDTH_OF_LETTER;
  const at = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + HEIGHT });
  const right = x + GAP;
  const left = x - GAP - width;
  const middle = x - width / 2;
  const level = y - HEIGHT / 2;
  const above = y - GAP - HEIGHT;
  const below = y + GAP;
  return [
    at(right, level),
    at(left, level),
    at(middle, above),
    at(middle, below),
    at(right, above),
    at(right, below),
    at(left, above),
    at(left, below),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What a place costs, by what is under the name or so near that the name would seem to belong to it. */
const COST = { hiddenPoint: 1, nearPoint: 0.5, otherName: 4, hiddenLine: 0.2, laterPlace: 0.3 };
/** A name that would cost more is left out. */
const DEAREST = 3.5;
const NEAR = 9;

/** What a name should keep clear of. */
export interface Surroundings {
  readonly points: readonly Place[];
  /** Places along the trend line, a few pixels apart. */
  readonly line: readonly Place[];
}

function within({ left, right, top, bottom }: Box, { x, y }: Place, margin: number): boolean {
  return x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;
}

function costOf(box: Box, own: LabelAnchor, anchors: readonly LabelAnchor[], { points, line }: Surroundings): number {
  let cost = 0;
  for (const point of points) {
    if (point.x === own.x && point.y === own.y) continue;
    if (within(box, point, 3)) cost += COST.hiddenPoint;
    else if (within(box, point, NEAR)) cost += COST.nearPoint;
  }
  for (const anchor of anchors) if (anchor !== own && within(box, anchor, NEAR)) cost += COST.otherName;
  for (const place of line) if (within(box, place, 0)) cost += COST.hiddenLine;
  return cost;
}

/**
 * Places for labels, the most important first, so that none covers another, leaves the frame or seems to name another point. A
 * label without such a place is left out.
 */
export function placeLabels(anchors: readonly LabelAnchor[], frame: Box, surroundings: Surroundings): readonly PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const anchor of anchors) {
    let best: Box | null = null;
    let least = DEAREST;
    for (const [position, box] of candidates(anchor).entries()) {
      const outside = box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
      if (outside || taken.some((other) => overlap(box, other))) continue;
      const cost = costOf(box, anchor, anchors, surroundings) + position * COST.laterPlace;
      if (cost < least) {
        best = box;
        least = cost;
      }
    }
    if (best === null) continue;
    taken.push(best);
    placed.push({ key: anchor.key, text: anchor.text, x: best.left, y: best.top + ASCENT });
  }
  return placed;
}
