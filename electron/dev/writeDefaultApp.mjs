import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('defaultApp.cjs', import.meta.url));

/**
 * Lets a runtime be started as `electron FOLDER`. Written on every use, because the runtime outlives this checkout
 * and the loader may have changed since.
 *
 * @param {string} resources the runtime's resources folder
 */
export function writeDefaultApp(resources) {
  const folder = join(resources, 'app');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "default-app", "main": "defaultApp.cjs" }\n');
  copyFileSync(source, join(folder, 'defaultApp.cjs'));
}
