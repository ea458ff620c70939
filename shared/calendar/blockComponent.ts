import type { CalendarBlock } from './calendarBlocks';
import type { JCalComponent, JCalProperty } from './jCal';
import { parseProperty } from './parseProperty';

/** A component as data, and the names of the properties (in lower case) that could not be read. */
export interface BlockComponent {
  readonly component: JCalComponent;
  readonly unreadable: ReadonlySet<string>;
}

/** Reads line by line, so that one broken line costs that property and not the event or the file. Only what `wanted` names. */
export function blockComponent(block: CalendarBlock, wanted: ReadonlySet<string>): BlockComponent {
  const properties: JCalProperty[] = [];
  const unreadable = new Set<string>();
  for (const line of block.lines) {
    const name = /^[A-Z0-9-]+/i.exec(line)?.[0].toLowerCase() ?? '';
    if (!wanted.has(name)) continue;
    const property = parseProperty(quotedZone(line));
    if (property.ok) properties.push(property.value);
    else unreadable.add(name);
  }
  const components = block.blocks.map((inner) => blockComponent(inner, wanted).component);
  return { component: [block.name.toLowerCase(), properties, components], unreadable };
}

/** Exchange writes `TZID=tzone://Microsoft/Utc:20260622T160000` without the quotes that a colon needs. */
function quotedZone(line: string): string {
  return line.replace(/^([A-Z-]+;(?:VALUE=[A-Z-]+;)?TZID=)([^":;]*:[^";]*)(:\d{8}[\dTZ,]*)$/i, '$1"$2"$3');
}
