import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, withPlantedTree } from './plantedTree';
import { sourceFilesUnder } from './sourceFile';

/** The real folder's compiler options, over the planted folder's files. */
function environment(folder: string) {
  return {
    extends: join(projectRoot, folder, 'tsconfig.json'),
    compilerOptions: { composite: false, incremental: false, emitDeclarationOnly: false, noEmit: true, rootDir: '.' },
    include: ['**/*.ts'],
    references: [],
  };
}

function compile(root: string, folder: string): string[] {
  writeFileSync(join(root, folder, 'tsconfig.json'), JSON.stringify(environment(folder)));
  const tsc = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '--project', join(root, folder), '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return [...new Set([...stdout.matchAll(/^(\S+)\((\d+),\d+\): error/gm)].map(([, path, line]) => `${path}:${line}`))];
}

test.each(['shared', 'electron', 'renderer'])('%s sees only its own environment', (folder) => {
  withPlantedTree('types', (root) => {
    const expected = sourceFilesUnder(root)
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, at) => (line.includes('planted') ? [`${path}:${at + 1}`] : [])),
      );
    expect(expected).not.toEqual([]);
    expect(compile(root, folder).sort()).toEqual(expected.sort());
  });
});
