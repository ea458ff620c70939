import { blockOf } from './calendarLint/block';
import { lintBytes } from './calendarLint/lintBytes';
import { lintCalendarBlock } from './calendarLint/lintCalendarBlock';

/**
 * What RFC 5545, 5546, 6868, 7986 and our own rules forbid in a calendar file, one sentence per fault. Reads the bytes by
 * itself, with none of the code or libraries that wrote them; of the application it asks only what the zones are.
 */
export function lintCalendar(file: string | Uint8Array): string[] {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const { calendar, faults } = blockOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return [...lintBytes(bytes), ...faults, ...(calendar ? lintCalendarBlock(calendar) : [])];
}
