import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes calendar files for a client to open; gives their paths, which sort in that order. */
export function writeTexts(folder: string, texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const path = join(folder, `calendar-${String(index).padStart(3, '0')}.ics`);
    writeFileSync(path, text);
    return path;
  });
}
