import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { electronArguments } from '../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { readNetLog } from './support/netLog';
import { PipedApplication } from './support/pipedApplication';
import { validRequests } from './support/validRequests';

/** Runs what follows in a network namespace without any interface, then prints what that namespace's kernel counted. */
const alone = ['unshare', '-n', 'sh', '-c', '"$@"; code=$?; cat /proc/net/snmp /proc/net/snmp6; exit $code', 'sh'];
const mayUnshare = spawnSync('unshare', ['-n', 'true']).status === 0;

test.skip(!mayUnshare, 'This machine lets nobody make a network namespace.');

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-alone-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('where there is no network at all, a window does everything, quits by itself, and has asked the kernel for nothing', async () => {
  const log = join(folder, 'net.json');
  const application = new PipedApplication(alone, join(folder, 'profile'), [`--log-net-log=${log}`]);
  let counters = '';
  application.process.stdout?.setEncoding('utf8').on('data', (part: string) => (counters += part));
  await application.attach();
  const request = (method: keyof typeof validRequests) => JSON.stringify(validRequests[method]);
  const outcome = await application.evaluate(`(async () => {
    await passerelle.openSample({ sample: 'bio-2026-san-diego' });
    const edited = await passerelle.execute(${request('execute')});
    const undone = await passerelle.undo();
    const brief = await passerelle.previewBrief(${request('previewBrief')});
    return { edited: edited.ok, undone: undone.ok, pages: brief.value.pages };
  })()`);
  expect(outcome).toEqual({ edited: true, undone: true, pages: expect.any(Number) });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await application.close()).toBe(0);
  expect({ ...trafficOf(counters), ...readNetLog(log) }).toEqual({
    ...silence,
    requests: [],
    names: [],
    connections: 0,
  });
});

test('where there is no network at all, calendars and briefs are exported from the command line', () => {
  const executable = process.env['PASSERELLE_ELECTRON'] ?? '';
  // A copy: the mission remembers what was sent, and the shipped one was sent to nobody.
  const sample = join(folder, 'boston-2026.mission');
  copyFileSync(join(projectRoot, 'assets/samples/boston-2026.mission'), sample);
  const verb = ['export', sample, '--out', folder, '--calendars', '--briefs', '--lang', 'fr'];
  const args = [`--user-data-dir=${join(folder, 'profile')}`, ...electronArguments(projectRoot), ...verb];
  const [command = '', ...before] = alone;
  const { status, stdout } = spawnSync(command, [...before, executable, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(status).toBe(0);
  expect(readdirSync(folder).filter((name) => /\.(?:ics|pdf)$/.test(name)).length).toBeGreaterThan(10);
  expect(trafficOf(stdout)).toEqual(silence);
});

test('the kernel counts: a program that calls somebody is noticed', () => {
  const call = `require('node:net').connect(443, '192.0.2.1').on('error', () => {}); require('node:dgram').createSocket('udp4').send('x', 53, '192.0.2.1', () => process.exit())`;
  const [command = '', ...before] = alone;
  const { stdout } = spawnSync(command, [...before, process.execPath, '-e', call], { encoding: 'utf8' });
  expect(trafficOf(stdout)).not.toEqual(silence);
});

const silence = { noRoute: 0, tcp: 0, udp: 0, noRoute6: 0, udp6: 0 };

/** What the kernel of a namespace counted: calls that found no way out, connections begun, datagrams sent. */
function trafficOf(counters: string): typeof silence {
  const lines = counters.split('\n');
  const ipv4 = (protocol: string, name: string) => {
    const [names = [], values = []] = lines
      .filter((line) => line.startsWith(`${protocol}: `))
      .map((line) => line.split(' '));
    return Number(values[names.indexOf(name)]);
  };
  const ipv6 = (name: string) =>
    Number(lines.find((line) => line.startsWith(`${name}\t`) || line.startsWith(`${name} `))?.split(/\s+/)[1]);
  return {
    noRoute: ipv4('Ip', 'OutNoRoutes'),
    tcp: ipv4('Tcp', 'ActiveOpens'),
    udp: ipv4('Udp', 'OutDatagrams'),
    noRoute6: ipv6('Ip6OutNoRoutes'),
    udp6: ipv6('Udp6OutDatagrams'),
  };
}
