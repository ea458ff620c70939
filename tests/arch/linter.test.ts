import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot, withPlantedTree } from './plantedTree';
import { sourceFilesUnder, type SourceFile } from './sourceFile';

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string(),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })),
    }),
  ),
});

/** `path:line rule`, as the planted lines announce it: on the line itself, or for a block on the line above. */
function announced({ path, text }: SourceFile): string[] {
  return text.split('\n').flatMap((line, at) => {
    const [, below, rule] = /planted( below)?: (\S+)/.exec(line) ?? [];
    return rule ? [`${path}:${at + (below ? 2 : 1)} ${rule}`] : [];
  });
}

function lint(root: string): string[] {
  const { ignorePatterns: _, ...config } = z
    .looseObject({ ignorePatterns: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(join(projectRoot, '.oxlintrc.json'), 'utf8')));
  writeFileSync(join(root, '.oxlintrc.json'), JSON.stringify(config));
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(tsconfig));
  const oxlint = join(projectRoot, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json', 'shared', 'electron', 'renderer'], {
    cwd: root,
    encoding: 'utf8',
  });
  return reportSchema
    .parse(JSON.parse(stdout))
    .diagnostics.map(({ code, filename, labels }) => `${filename}:${labels[0]?.span.line} ${code}`);
}

const tsconfig = {
  extends: './tsconfig.base.json',
  compilerOptions: { lib: ['ES2022', 'DOM'], types: ['node'], jsx: 'react-jsx' },
  include: ['shared', 'electron', 'renderer'],
};

test('the linter catches each planted violation, and nothing beside it', () => {
  withPlantedTree('lint', (root) => {
    const expected = sourceFilesUnder(root).flatMap(announced);
    expect(expected).not.toEqual([]);
    expect(lint(root).sort()).toEqual(expected.sort());
  });
});
