import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes calendar files for a client to import; gives their paths. */
export function writeTexts(folder: string, texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const path = join(folder, `calendar-${index}.ics`);
    writeFileSync(path, text);
    return path;
  });
}
