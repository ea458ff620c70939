import { linesIn, linesOf } from './glanceText';

/** An activity that asks for a place in the grid. */
export interface GlanceCandidate {
  readonly id: string;
  readonly look: 'plain' | 'joint' | 'tentative' | 'leg';
  readonly title: string;
  /** Start as text: never left out. */
  readonly start: string;
  /** Start and end as text, and what follows in order of importance: left out from the last one on where it does not fit. */
  readonly range: string;
  readonly details: readonly string[];
  /** Minutes since midnight on the clock of the grid; `to` may lie in the next day. */
  readonly from: number;
  readonly to: number;
  /** Greater goes first: the whole delegation before a group, a group before a few. */
  readonly weight: number;
}

export interface GlanceBlock {
  readonly id: string;
  readonly look: GlanceCandidate['look'];
  readonly title: string;
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly lanes: number;
}

/** What a column of the grid measures. */
export interface ColumnSize {
  readonly widthMm: number;
  readonly mmPerMinute: number;
  readonly endMinute: number;
}

/** At most two side by side: a third would leave no room for words. */
const mostLanes = 2;

/** A block is at least two lines high, whatever it lasts. */
const leastHeightMm = 9;

const iconLetters = '●● ';

/**
 * Places the activities of a day, the weightiest first. What cannot be shown with its title and start is left out whole,
 * never cut: the page says how many are left out and where they stand.
 */
export function placeBlocks(
  candidates: readonly GlanceCandidate[],
  size: ColumnSize,
): { readonly blocks: readonly GlanceBlock[]; readonly leftOut: number } {
  let placed: readonly GlanceBlock[] = [];
  const accepted: GlanceCandidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    const attempt = layOut([...accepted, candidate], size);
    if (!attempt) continue;
    accepted.push(candidate);
    placed = attempt;
  }
  return { blocks: placed, leftOut: candidates.length - placed.length };
}

/** All of them in lanes with their words, or nothing where one of them does not fit. */
function layOut(candidates: readonly GlanceCandidate[], size: ColumnSize): readonly GlanceBlock[] | undefined {
  const blocks: GlanceBlock[] = [];
  for (const cluster of clustersOf(candidates, size)) {
    const lanes = lanesOf(cluster, size);
    const count = Math.max(...lanes) + 1;
    if (count > mostLanes) return undefined;
    for (const [index, candidate] of cluster.entries()) {
      const block = blockOf(candidate, lanes[index] ?? 0, count, size);
      if (!block) return undefined;
      blocks.push(block);
    }
  }
  return blocks;
}

/** Where a block ends on paper. */
function drawnEnd({ from, to }: GlanceCandidate, { mmPerMinute, endMinute }: ColumnSize): number {
  return Math.max(Math.min(to, endMinute), from + leastHeightMm / mmPerMinute);
}

function clustersOf(candidates: readonly GlanceCandidate[], size: ColumnSize): readonly (readonly GlanceCandidate[])[] {
  const clusters: GlanceCandidate[][] = [];
  let end = -Infinity;
  for (const candidate of [...candidates].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const cluster = clusters.at(-1);
    if (cluster && candidate.from < end) cluster.push(candidate);
    else clusters.push([candidate]);
    end = Math.max(end, drawnEnd(candidate, size));
  }
  return clusters;
}

function lanesOf(cluster: readonly GlanceCandidate[], size: ColumnSize): readonly number[] {
  const ends: number[] = [];
  return cluster.map((candidate) => {
    const free = ends.findIndex((end) => end <= candidate.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = drawnEnd(candidate, size);
    return lane;
  });
}

function blockOf(candidate: GlanceCandidate, lane: number, lanes: number, size: ColumnSize): GlanceBlock | undefined {
  const { id, look, title, from } = candidate;
  const to = drawnEnd(candidate, size);
  const width = size.widthMm / lanes;
  const room = linesIn((to - from) * size.mmPerMinute);
  const place = { id, look, from, to, lane, lanes };
  const heading = look === 'plain' ? title : iconLetters + title;
  const left = room - linesOf(heading, width);
  if (left >= 1) return { ...place, title, lines: fittingLines(candidate, left, width) };
  const inOne = `${candidate.start} ${title}`;
  return linesOf(iconLetters + inOne, width) <= room ? { ...place, title: inOne, lines: [] } : undefined;
}

function fittingLines({ start, range, details }: GlanceCandidate, room: number, width: number): readonly string[] {
  const first = linesOf(range, width) === 1 ? range : start;
  const lines = [first];
  let left = room - 1;
  for (const detail of details) {
    left -= linesOf(detail, width);
    if (left < 0) break;
    lines.push(detail);
  }
  return lines;
}
