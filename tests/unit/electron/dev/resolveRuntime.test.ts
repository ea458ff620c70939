import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { resolveRuntime, type Runtime } from '../../../../electron/dev/resolveRuntime.mjs';

const official: Runtime = { origin: 'official', executable: '/declared/electron', version: '45.4.1' };
const fromRegistry: Runtime = { origin: 'registry', executable: '/cache/electron', version: '25.1.1' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-runtime-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function machine(has: { named?: string; official?: Runtime; system?: string }) {
  return {
    env: has.named === undefined ? {} : { PASSERELLE_ELECTRON: has.named },
    system: has.system ?? 'linux-x64',
    official: vi.fn(() => has.official),
    registry: vi.fn(() => Promise.resolve(fromRegistry)),
  };
}

function program(path: string) {
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('the Electron to run', () => {
  test('is the declared one where its binary can be had, and the registry is not asked', async () => {
    const sources = machine({ official });
    expect(await resolveRuntime(sources)).toEqual(official);
    expect(sources.registry).not.toHaveBeenCalled();
  });

  test('comes from the registry on Linux x64 where the declared one cannot be had', async () => {
    expect(await resolveRuntime(machine({}))).toEqual(fromRegistry);
  });

  test.each(['darwin-arm64', 'win32-x64', 'linux-arm64'])('cannot come from the registry on %s', async (system) => {
    await expect(resolveRuntime(machine({ system }))).rejects.toThrow(
      'The Electron binary could not be downloaded. Connect to the internet once and run: node node_modules/electron/install.js',
    );
  });

  test('is the one that PASSERELLE_ELECTRON names, before all others', async () => {
    const named = program(join(folder, 'electron'));
    writeFileSync(join(folder, 'version'), '39.0.0\n');
    const sources = machine({ named, official });
    expect(await resolveRuntime(sources)).toEqual({ origin: 'named', executable: named, version: '39.0.0' });
    expect(sources.official).not.toHaveBeenCalled();
  });

  test.each([
    ['does not exist', () => join(folder, 'missing')],
    ['is a folder', () => folder],
    [
      'is not executable',
      () => {
        const path = join(folder, 'notes.txt');
        writeFileSync(path, 'not a program', { mode: 0o644 });
        return path;
      },
    ],
  ])('is never silently another one when what PASSERELLE_ELECTRON names %s', async (_, make) => {
    const named = make();
    await expect(resolveRuntime(machine({ named, official }))).rejects.toThrow(
      `PASSERELLE_ELECTRON is ${named}, which is not a program. Name an Electron executable, or unset it.`,
    );
  });
});
