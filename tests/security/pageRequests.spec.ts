import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from '../e2e/support/launch';
import { callEverybody } from './support/callEverybody';
import { countingListener } from './support/countingListener';
import { readNetLog, type NetworkActivity } from './support/netLog';

interface Heard extends NetworkActivity {
  readonly calls: number;
  readonly datagrams: number;
}

test('a page that tries everything reaches no server and asks for no name', async () => {
  const heard = await heardOf([]);
  console.log(heard);
  expect(heard).toEqual({ requests: [], names: [], connections: 0, calls: 0, datagrams: 0 });
});

test('the ears are open: without the rule for names, the same page is heard', async () => {
  const heard = await heardOf(['--host-resolver-rules=MAP nobody.invalid ~NOTFOUND']);
  console.log(heard);
  expect(heard.names.join()).toContain('canary-dns-prefetch.invalid');
  expect(heard.calls).toBeGreaterThan(0);
  expect(heard.connections).toBeGreaterThan(0);
});

/** What is heard of a page that calls everybody: at a port of this machine, and by Chromium's own log. */
async function heardOf(switches: readonly string[]): Promise<Heard> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-requests-'));
  const log = join(folder, 'net.json');
  const listener = await countingListener();
  const ear = createSocket('udp4');
  let datagrams = 0;
  ear.on('message', () => (datagrams += 1));
  await new Promise<void>((resolve) => ear.bind(listener.port, '127.0.0.1', resolve));
  const { page, close } = await launch({ switches: [`--log-net-log=${log}`, ...switches] });
  await page.evaluate(callEverybody, listener.port);
  await close();
  ear.close();
  const calls = listener.calls.length;
  await listener.close();
  const activity = readNetLog(log);
  rmSync(folder, { recursive: true, force: true });
  return { ...activity, calls, datagrams };
}
