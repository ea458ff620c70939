import { contentLine, type ContentLine } from './contentLine';

/** A component: what stands between BEGIN and END. */
export interface Block {
  readonly name: string;
  readonly lines: ContentLine[];
  readonly blocks: Block[];
}

/** A file as components, or what keeps it from being read; `faults` of the lines and their order besides. */
export function blockOf(text: string): { readonly calendar: Block | undefined; readonly faults: readonly string[] } {
  const root: Block = { name: '', lines: [], blocks: [] };
  const open = [root];
  const faults: string[] = [];
  for (const written of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const line = contentLine(written);
    const current = open.at(-1) ?? root;
    if (line === undefined) {
      faults.push(`not a content line: ${written}`);
    } else if (line.name === 'BEGIN') {
      const block = { name: line.value, lines: [], blocks: [] };
      current.blocks.push(block);
      open.push(block);
    } else if (line.name === 'END') {
      if (current === root || current.name !== line.value) faults.push(`END:${line.value} closes ${current.name}`);
      else open.pop();
    } else {
      // RFC 5545 section 3.6: properties, then components.
      if (current.blocks.length > 0) faults.push(`${line.name} after a component of ${current.name}`);
      if (current === root) faults.push(`${line.name} outside of the calendar`);
      current.lines.push(line);
      faults.push(...line.faults);
    }
  }
  if (open.length > 1) faults.push(`${open.at(-1)?.name ?? ''} is not closed`);
  if (root.blocks.length !== 1) faults.push(`${root.blocks.length} calendars in one file`);
  return { calendar: root.blocks[0], faults };
}

export function lineOf(block: Block, name: string): ContentLine | undefined {
  return block.lines.find((line) => line.name === name);
}

export function valueOf(block: Block, name: string): string | undefined {
  return lineOf(block, name)?.value;
}

export function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
