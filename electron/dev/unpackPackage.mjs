import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder of one version of a package, fetched into a temporary folder and not installed: what is read once, when data
 * changes, is no dependency of the checkout. The caller removes the folder.
 * @param {string} name
 * @param {string} version
 */
export function unpackPackage(name, version) {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
  const [archive = ''] = readdirSync(folder);
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  return join(folder, 'package');
}
