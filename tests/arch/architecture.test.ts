import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from './rooms';
import type { Rule } from './rule';
import { clockHomes } from './rules/clockHomes';
import { fileLength } from './rules/fileLength';
import { hostState } from './rules/hostState';
import { layers } from './rules/layers';
import { oldestRuntime } from './rules/oldestRuntime';
import { rawIpc } from './rules/rawIpc';
import { reExport } from './rules/reExport';
import { remoteAddress } from './rules/remoteAddress';
import { styleLiterals } from './rules/styleLiterals';
import { suppression } from './rules/suppression';
import { textInCode } from './rules/textInCode';
import { vagueName } from './rules/vagueName';
import { sourceFilesUnder, type SourceFile } from './sourceFile';

const rules: readonly Rule[] = [
  clockHomes,
  fileLength,
  hostState,
  layers,
  oldestRuntime,
  rawIpc,
  reExport,
  remoteAddress,
  styleLiterals,
  suppression,
  textInCode,
  vagueName,
];

const plantedFolder = join(__dirname, 'planted');
const sources = sourceFilesUnder(join(__dirname, '../..'));

/** `path:line`, once for each line that has a finding. */
function placesOf(rule: Rule, files: readonly SourceFile[]): string[] {
  return [...new Set(files.flatMap((file) => rule.find(file).map(({ line }) => `${file.path}:${line}`)))].sort();
}

/** The lines that say that they are planted. Every other line of a planted file is right and must pass. */
function plantedPlaces(files: readonly SourceFile[]): string[] {
  return files
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (line.includes('planted') ? [`${path}:${at + 1}`] : [])),
    )
    .sort();
}

describe('the sources keep to the architecture', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const complaints = sources.flatMap((file) =>
      rule.find(file).map(({ line, message }) => `${file.path}:${line} ${message}`),
    );
    expect(complaints).toEqual([]);
  });
});

/** Every room that a room can reach through what it may import, itself included only where there is a way round. */
function reachableFrom(room: string, reached = new Set<string>()): Set<string> {
  for (const granted of rooms[room] ?? []) {
    if (reached.has(granted)) continue;
    reached.add(granted);
    reachableFrom(granted, reached);
  }
  return reached;
}

test('no two rooms need each other', () => {
  expect(Object.keys(rooms).filter((room) => reachableFrom(room).has(room))).toEqual([]);
});

describe('each planted violation is caught, and nothing beside it', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const files = sourceFilesUnder(join(plantedFolder, rule.id));
    const expected = plantedPlaces(files);
    expect(expected).not.toEqual([]);
    expect(placesOf(rule, files)).toEqual(expected);
  });

  test('every folder of planted violations has its rule', () => {
    const folders = readdirSync(plantedFolder).filter((folder) => folder !== 'lint' && folder !== 'types');
    expect(folders.sort()).toEqual(rules.map(({ id }) => id));
  });
});
