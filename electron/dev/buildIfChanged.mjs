import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { runNpmScript } from './runNpmScript.mjs';
import { sourceFingerprint } from './sourceFingerprint.mjs';

const stampPath = join(projectRoot, 'out', 'built-from');

/** Builds into `out/`, unless the last build was made from exactly these sources. */
export async function buildIfChanged() {
  const fingerprint = sourceFingerprint(projectRoot);
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === fingerprint) return;
  await runNpmScript('build');
  writeFileSync(stampPath, fingerprint);
}
