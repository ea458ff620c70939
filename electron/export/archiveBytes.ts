import { zipSync } from 'fflate';

/** The first day that a ZIP archive can name, so that the same parts are the same bytes whenever they are written. */
const always = '1980-01-01T00:00:00';

/** The parts of an office file as the file itself. */
export function archiveBytes(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoded = Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)] as const);
  return zipSync(Object.fromEntries(encoded), { mtime: always });
}
