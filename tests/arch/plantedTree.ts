import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const projectRoot = join(__dirname, '../..');
const plantedFolder = join(__dirname, 'planted');

/**
 * A planted tree where the tools take it for a project: their configurations match paths from their own folder, and
 * leave the planted folder out of the real one.
 */
export function withPlantedTree<Result>(planted: string, look: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'passerelle-planted-'));
  try {
    cpSync(join(plantedFolder, planted), root, { recursive: true });
    for (const shared of ['node_modules', 'tsconfig.base.json'])
      symlinkSync(join(projectRoot, shared), join(root, shared));
    return look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
