import { textWidth } from './text.js';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number; readonly text: string };
/** Where a point's text goes, and on which side of it; `far` if a line must say whose it is. */
export type Placed = {
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly far: boolean;
};

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
 * A place for each point's text, one after another: the nearest that covers no text and no mark, and no line if that
 * can be had. Null if there is none for one of them.
 */
export function placeLabels(points: readonly Point[], size: number, room: Room): readonly Placed[] | null {
  const placed: Placed[] = [];
  for (const point of points) {
    const taken = [...room.hard, ...placed.map(({ box }) => box)];
    const free = candidates(point, size).filter(
      ({ box }) => inside(box, room.bounds) && !taken.some((other) => overlap(box, other)),
    );
    const best = free.find(({ box }) => !room.soft.some((other) => overlap(box, other))) ?? free[0];
    if (best === undefined) return null;
    placed.push(best);
  }
  return placed;
}

/** Nearest first. */
function candidates({ x, y, text }: Point, size: number): readonly Placed[] {
  const [width, height] = [textWidth(text, size), size * 1.3];
  return distances.flatMap((distance) =>
    directions.map(([dx, dy]) => {
      const reach = dx !== 0 && dy !== 0 ? distance * Math.SQRT1_2 : distance;
      const middle = {
        x: x + dx * (reach + width / 2),
        y: y + dy * (reach + height / 2),
      };
      const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
      return { box, align: dx > 0 ? 'left' : dx < 0 ? 'right' : 'center', far: distance >= FAR };
    }),
  );
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
export function along(from: { x: number; y: number }, to: { x: number; y: number }): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.max(1, Math.ceil(length / 6));
  return Array.from({ length: count + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / count - 1,
    y: from.y + ((to.y - from.y) * i) / count - 1,
    width: 2,
    height: 2,
  }));
}
