import { textWidth } from './text.js';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number; readonly text: string };
/** Where a point's text goes, and on which side of it. */
export type Placed = {
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  /** Where the line ends that says whose a far text is; null for a near one. */
  readonly leader: Place | null;
};
type Place = { readonly x: number; readonly y: number };

type Room = {
  /** Labels stay inside. */
  readonly bounds: Box;
  /** Never covered. */
  readonly hard: readonly Box[];
  /** Covered only where there is no other place. */
  readonly soft: readonly Box[];
};

const distances = [10, 16, 24, 36, 50, 68, 90];
const FAR = 24;
/** Around a point, what its own mark takes. */
const NEAR_MARK = 10;
/** Right first: that is how one reads. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/**
 * A place for each point's text, one after another: one that covers no text, no mark and no leader, as near and as
 * clear of lines as can be had. Null if there is none for one of them.
 */
export function placeLabels(points: readonly Point[], size: number, room: Room): readonly Placed[] | null {
  const placed: Placed[] = [];
  const leaders: Box[] = [];
  for (const point of points) {
    const taken = [...room.hard, ...placed.map(({ box }) => box)];
    const free = candidates(point, size).filter(
      (one) =>
        inside(one.box, room.bounds) &&
        !hits(one.box, taken) &&
        !hits(one.box, leaders) &&
        leaderBoxes(point, one).every((part) => !hits(part, taken)),
    );
    const best = lowest(free, ({ box, distance }) => distance + LINE_COST * count(box, room.soft));
    if (best === undefined) return null;
    placed.push(best);
    leaders.push(...leaderBoxes(point, best));
  }
  return placed;
}

/** Of covering a piece of a line, in pixels of distance. */
const LINE_COST = 6;

function lowest<T>(all: readonly T[], cost: (one: T) => number): T | undefined {
  const costs = all.map(cost);
  return all[costs.indexOf(Math.min(...costs))];
}

function hits(box: Box, others: readonly Box[]): boolean {
  return others.some((other) => overlap(box, other));
}

function count(box: Box, others: readonly Box[]): number {
  return others.filter((other) => overlap(box, other)).length;
}

/** The leader outside the point's own mark. */
function leaderBoxes(point: Place, { leader }: Placed): readonly Box[] {
  if (leader === null) return [];
  const near = (box: Box): boolean => Math.hypot(box.x - point.x, box.y - point.y) < NEAR_MARK;
  return along(point, leader).filter((box) => !near(box));
}

type Candidate = Placed & { readonly distance: number };

/** Nearest first. */
function candidates(point: Point, size: number): readonly Candidate[] {
  const { x, y, text } = point;
  const [width, height] = [textWidth(text, size), size * 1.3];
  return distances.flatMap((distance) =>
    directions.map(([dx, dy]): Candidate => {
      const reach = dx !== 0 && dy !== 0 ? distance * Math.SQRT1_2 : distance;
      const box = {
        x: x + dx * (reach + width / 2) - width / 2,
        y: y + dy * (reach + height / 2) - height / 2,
        width,
        height,
      };
      const leader = distance < FAR ? null : nearest(point, box);
      return { box, align: dx > 0 ? 'left' : dx < 0 ? 'right' : 'center', leader, distance };
    }),
  );
}

/** The place of a box that is nearest to a point, a little outside it. */
function nearest({ x, y }: Place, box: Box): Place {
  return {
    x: Math.min(Math.max(x, box.x - 2), box.x + box.width + 2),
    y: Math.min(Math.max(y, box.y - 2), box.y + box.height + 2),
  };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** A line as boxes that cover it, so that labels can keep off it. */
export function along(from: Place, to: Place): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.max(1, Math.ceil(length / 6));
  return Array.from({ length: count + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / count - 1,
    y: from.y + ((to.y - from.y) * i) / count - 1,
    width: 2,
    height: 2,
  }));
}
