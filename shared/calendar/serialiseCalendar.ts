import ICAL from 'ical.js';
import { foldLine } from './foldLine';
import type { JCalComponent } from './jCal';

/** A component as a calendar file: escaped by `ical.js`, folded here, each line ended by CRLF. */
export function serialiseCalendar(component: JCalComponent): string {
  return [...linesOf(component), ''].join('\r\n');
}

function linesOf([name, properties, components]: JCalComponent): string[] {
  const title = name.toUpperCase();
  return [
    `BEGIN:${title}`,
    ...properties.map((property) => foldLine(ICAL.stringify.property([...property], ICAL.design.icalendar, true))),
    ...components.flatMap(linesOf),
    `END:${title}`,
  ];
}
