import { lintCalendar } from './lintCalendar';

/** A calendar file that a test wrote, once the linter has found nothing in it; otherwise the test fails with every fault. */
export function soundCalendar<File extends string | Uint8Array>(file: File): File {
  const faults = lintCalendar(file);
  if (faults.length > 0) throw new Error(`Faults in a calendar file:\n${faults.join('\n')}`);
  return file;
}
