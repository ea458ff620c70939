import { contentLine } from './contentLine';
import type { JCalComponent } from './jCal';

/** A component as a calendar file, each line ended by CRLF. */
export function serialiseCalendar(component: JCalComponent): string {
  const lines: string[] = [];
  addLines(component, lines);
  lines.push('');
  return lines.join('\r\n');
}

function addLines([name, properties, components]: JCalComponent, lines: string[]): void {
  const title = name.toUpperCase();
  lines.push(`BEGIN:${title}`);
  for (const property of properties) lines.push(contentLine(property));
  for (const inner of components) addLines(inner, lines);
  lines.push(`END:${title}`);
}
