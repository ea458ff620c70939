import { heightOf, linesIn, linesOf } from './glanceText';
import { joined } from './joined';

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
  /** The same in fewer words, for half a column. */
  readonly narrow?: Pick<GlanceCandidate, 'title' | 'range' | 'details'>;
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

/** A block is drawn higher than it lasts where its title and start need that, up to so many lines of title. */
const mostTitleLines = 4;

/** Room for the mark before a title. */
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

/** Title above start, or both in one text where that saves a line. */
type BlockStyle = 'roomy' | 'compact';

/** From the best to read to the tightest. */
const waysToPlace: readonly (readonly [lanes: number, style: BlockStyle])[] = [
  [1, 'roomy'],
  [1, 'compact'],
  [mostLanes, 'roomy'],
  [mostLanes, 'compact'],
];

/** All of them in lanes with their words, or nothing where one of them does not fit. */
function layOut(candidates: readonly GlanceCandidate[], size: ColumnSize): readonly GlanceBlock[] | undefined {
  const blocks: GlanceBlock[] = [];
  let end = -Infinity;
  for (const cluster of clustersOf(candidates, size)) {
    const placed = waysToPlace.map(([lanes, style]) => placeCluster(cluster, lanes, style, size)).find(Boolean);
    // Side by side words need more lines, and so a block may reach down to the next ones after all.
    if (!placed || placed.some(({ from }) => from < end)) return undefined;
    end = Math.max(...placed.map(({ to }) => to));
    blocks.push(...placed);
  }
  return blocks;
}

function placeCluster(
  cluster: readonly GlanceCandidate[],
  lanes: number,
  style: BlockStyle,
  size: ColumnSize,
): readonly GlanceBlock[] | undefined {
  const width = size.widthMm / lanes;
  const ends: number[] = [];
  const blocks: GlanceBlock[] = [];
  for (const whole of cluster) {
    const candidate = lanes === 1 ? whole : { ...whole, ...whole.narrow };
    const own = styleOf(candidate, width, style, size);
    const to = drawnEnd(candidate, width, own, size);
    const free = ends.findIndex((end) => end <= candidate.from);
    const lane = free === -1 ? ends.length : free;
    if (lane >= lanes || to === undefined) return undefined;
    ends[lane] = to;
    blocks.push(blockOf(candidate, { to, lane, lanes }, own, size));
  }
  return blocks;
}

/** Candidates that overlap, or would if each were as high as its words in the full width. */
function clustersOf(candidates: readonly GlanceCandidate[], size: ColumnSize): readonly (readonly GlanceCandidate[])[] {
  const clusters: GlanceCandidate[][] = [];
  let end = -Infinity;
  for (const candidate of [...candidates].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const cluster = clusters.at(-1);
    if (cluster && candidate.from < end) cluster.push(candidate);
    else clusters.push([candidate]);
    end = Math.max(end, drawnEnd(candidate, size.widthMm, 'roomy', size) ?? candidate.to);
  }
  return clusters;
}

/** Only what would be drawn longer than it lasts is tightened. */
function styleOf(candidate: GlanceCandidate, width: number, style: BlockStyle, size: ColumnSize): BlockStyle {
  const roomy = drawnEnd(candidate, width, 'roomy', size);
  return roomy !== undefined && roomy <= Math.min(candidate.to, size.endMinute) ? 'roomy' : style;
}

/** Where a block ends on paper, which may be later than in time; nothing where its words are too long for any block. */
function drawnEnd(
  candidate: GlanceCandidate,
  width: number,
  style: BlockStyle,
  { mmPerMinute, endMinute }: ColumnSize,
): number | undefined {
  const { from, to } = candidate;
  const title = titleLines(candidate, style, width);
  if (title > mostTitleLines) return undefined;
  return Math.max(Math.min(to, endMinute), from + heightOf(style === 'roomy' ? title + 1 : title) / mmPerMinute);
}

function titleLines(candidate: GlanceCandidate, style: BlockStyle, width: number): number {
  const title = titleText(candidate, style);
  return linesOf(candidate.look === 'plain' ? title : iconLetters + title, width);
}

function titleText({ title, start }: GlanceCandidate, style: BlockStyle): string {
  return style === 'roomy' ? title : joined([start, title], ' ');
}

function blockOf(
  candidate: GlanceCandidate,
  place: Pick<GlanceBlock, 'to' | 'lane' | 'lanes'>,
  style: BlockStyle,
  { widthMm, mmPerMinute }: ColumnSize,
): GlanceBlock {
  const { id, look, from } = candidate;
  const title = titleText(candidate, style);
  if (style === 'compact') return { id, look, title, from, ...place, lines: [] };
  const width = widthMm / place.lanes;
  const room = linesIn((place.to - from) * mmPerMinute) - titleLines(candidate, style, width);
  return { id, look, title, from, ...place, lines: fittingLines(candidate, Math.max(1, room), width, place.lanes > 1) };
}

/** In half a column a detail stands only where it needs no second line: a word or two a line is hard to read. */
function fittingLines(
  { start, range, details }: GlanceCandidate,
  room: number,
  width: number,
  isNarrow: boolean,
): readonly string[] {
  const first = linesOf(range, width, 'line') === 1 ? range : start;
  const lines = [first];
  let left = room - 1;
  for (const detail of details) {
    const needed = linesOf(detail, width, 'line');
    if (isNarrow && needed > 1) continue;
    left -= needed;
    if (left < 0) break;
    lines.push(detail);
  }
  return lines;
}
