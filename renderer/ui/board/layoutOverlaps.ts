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
  return new Map(clustersOf(ordered).flatMap((cluster) => [...lanesOf(cluster)]));
}

interface KnownLanes {
  readonly cluster: readonly BoardPlacement[];
  readonly lanes: ReadonlyMap<string, Lane>;
}

/** By the first of a group. Placements are immutable: an edit of one leaves the lanes of all other groups as they were. */
const known = new WeakMap<BoardPlacement, KnownLanes>();

function lanesOf(cluster: readonly BoardPlacement[]): ReadonlyMap<string, Lane> {
  const [first] = cluster;
  const before = first && known.get(first);
  if (before && isSame(before.cluster, cluster)) return before.lanes;
  const lanes = computeLanes(cluster);
  if (first) known.set(first, { cluster, lanes });
  return lanes;
}

function isSame(a: readonly BoardPlacement[], b: readonly BoardPlacement[]): boolean {
  return a.length === b.length && a.every((placement, index) => placement === b[index]);
}

function computeLanes(cluster: readonly BoardPlacement[]): ReadonlyMap<string, Lane> {
  const taken = assignLanes(cluster);
  const count = Math.max(...taken.values()) + 1;
  return new Map(
    cluster.map((placement) => {
      const lane = taken.get(placement.id) ?? 0;
      return [placement.id, { lane, lanes: count, width: freeWidth(placement, lane, count, cluster, taken) }];
    }),
  );
}

interface Cluster {
  members: BoardPlacement[];
}

/**
 * Groups in which everything overlaps something else of the group. In order of start, a column needs no more than what
 * lasts longest in it so far: whatever else still goes on there overlaps that, and is of its group.
 */
function clustersOf(ordered: readonly BoardPlacement[]): readonly (readonly BoardPlacement[])[] {
  const clusters = new Set<Cluster>();
  const lastIn = new Map<number, { end: number; cluster: Cluster }>();
  for (const placement of ordered) {
    const columns = Array.from({ length: placement.span }, (_, index) => placement.column + index);
    const met = columns.flatMap((column) => lastIn.get(column) ?? []).filter(({ end }) => end > placement.start);
    const [cluster = { members: [] }, ...others] = new Set(met.map((last) => last.cluster));
    for (const other of others) {
      cluster.members.push(...other.members);
      clusters.delete(other);
      for (const last of lastIn.values()) if (last.cluster === other) last.cluster = cluster;
    }
    cluster.members.push(placement);
    clusters.add(cluster);
    for (const column of columns) {
      if ((lastIn.get(column)?.end ?? -Infinity) <= placement.end) lastIn.set(column, { end: placement.end, cluster });
    }
  }
  return [...clusters].map(({ members }) => members);
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
