import type { BoardPlacement } from './boardPlacement';

/** Share of the column's width: `lane` of `lanes`, `width` lanes wide. */
export interface Lane {
  lane: number;
  lanes: number;
  width: number;
}

/**
 * Side by side where they overlap, full width where they do not. What touches (one ends as the other starts) does not
 * overlap. A card shared by several columns takes one lane in all of them. Each card widens over lanes left free.
 */
export function layoutOverlaps(placements: readonly BoardPlacement[]): Map<string, Lane> {
  const ordered = [...placements].sort((a, b) => a.start - b.start || b.end - a.end || a.column - b.column);
  const result = new Map<string, Lane>();
  for (const cluster of clustersOf(ordered)) {
    const lanes = assignLanes(cluster);
    const count = Math.max(...lanes.values()) + 1;
    for (const placement of cluster) {
      const lane = lanes.get(placement.id) ?? 0;
      result.set(placement.id, { lane, lanes: count, width: freeWidth(placement, lane, count, cluster, lanes) });
    }
  }
  return result;
}

/** Groups in which everything overlaps something else of the group. */
function clustersOf(ordered: readonly BoardPlacement[]): BoardPlacement[][] {
  let open: BoardPlacement[][] = [];
  const closed: BoardPlacement[][] = [];
  for (const placement of ordered) {
    const isPast = (cluster: BoardPlacement[]) => cluster.every((each) => each.end <= placement.start);
    closed.push(...open.filter(isPast));
    const living = open.filter((cluster) => !isPast(cluster));
    const touched = living.filter((cluster) => cluster.some((each) => overlap(each, placement)));
    open = [...living.filter((cluster) => !touched.includes(cluster)), [...touched.flat(), placement]];
  }
  return [...closed, ...open];
}

function assignLanes(cluster: readonly BoardPlacement[]): Map<string, number> {
  const lanes = new Map<string, number>();
  for (const placement of cluster) {
    const taken = new Set(
      cluster.filter((each) => lanes.has(each.id) && overlap(each, placement)).map((each) => lanes.get(each.id)),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    lanes.set(placement.id, lane);
  }
  return lanes;
}

function freeWidth(
  placement: BoardPlacement,
  lane: number,
  count: number,
  cluster: readonly BoardPlacement[],
  lanes: ReadonlyMap<string, number>,
): number {
  const blocked = cluster
    .filter((each) => each.id !== placement.id && overlap(each, placement))
    .map((each) => lanes.get(each.id) ?? 0)
    .filter((other) => other > lane);
  return Math.min(...blocked, count) - lane;
}

function overlap(a: BoardPlacement, b: BoardPlacement): boolean {
  return a.start < b.end && b.start < a.end && a.column < b.column + b.span && b.column < a.column + a.span;
}
