import { failure, success, type Result } from '../model/result';

/** A component of a calendar file as text: its own lines, unfolded, and the components inside it. */
export interface CalendarBlock {
  /** In upper case: `VEVENT`. */
  readonly name: string;
  readonly lines: string[];
  readonly blocks: CalendarBlock[];
}

/** Named as the errors that the person reads. */
export type CalendarBlocksProblem = 'file-empty' | 'file-wrong-kind' | 'file-truncated' | 'file-too-large';

const maximumCharacters = 50_000_000;
const maximumBlocks = 50_000;
/** Ten thousand events of a hundred lines each. */
const maximumLines = 1_000_000;
/** A calendar nests three deep (VCALENDAR, VEVENT, VALARM); what nests deeper is not one. */
const maximumDepth = 5;

/**
 * Splits a file into its calendars without believing anything in it yet: any line ends, folded lines joined, sizes capped.
 * A file that ends within a component was cut off, and is refused whole rather than imported by half.
 */
export function calendarBlocks(text: string): Result<readonly CalendarBlock[], CalendarBlocksProblem> {
  if (text.length > maximumCharacters || hasTooManyLines(text)) return failure('file-too-large');
  const lines = unfold(text.replace(/^\uFEFF/, ''));
  if (lines.length === 0) return failure('file-empty');
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines[0] ?? '')) return failure('file-wrong-kind');
  return nest(lines);
}

/** Counted before they are split: eight million lines of one letter are eight million texts. */
function hasTooManyLines(text: string): boolean {
  let lines = 0;
  for (const _end of text.matchAll(/\r\n|[\r\n]/g)) {
    lines += 1;
    if (lines > maximumLines) return true;
  }
  return false;
}

function nest(lines: readonly string[]): Result<readonly CalendarBlock[], CalendarBlocksProblem> {
  const root: CalendarBlock = { name: '', lines: [], blocks: [] };
  const open = [root];
  let count = 0;
  for (const line of lines) {
    const [, edge = '', name = ''] = /^(BEGIN|END):\s*([A-Z0-9-]{1,64})\s*$/i.exec(line) ?? [];
    const current = open.at(-1) ?? root;
    if (edge === '') {
      current.lines.push(line);
    } else if (edge.toUpperCase() === 'END') {
      if (current === root || current.name !== name.toUpperCase()) return failure('file-wrong-kind');
      open.pop();
    } else {
      const block = { name: name.toUpperCase(), lines: [], blocks: [] };
      count += 1;
      if (count > maximumBlocks || open.length > maximumDepth) return failure('file-too-large');
      current.blocks.push(block);
      open.push(block);
    }
  }
  if (open.length > 1) return failure('file-truncated');
  return success(root.blocks.filter((block) => block.name === 'VCALENDAR'));
}

/** RFC 5545 section 3.1: a line that begins with a space or a tab continues the one before. */
function unfold(text: string): string[] {
  return text
    .replace(/(?:\r\n|\n|\r)[ \t]/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
}
