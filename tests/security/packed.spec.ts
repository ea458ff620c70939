import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test, type ElectronApplication } from '@playwright/test';
import { packedExecutable } from '../../electron/dev/packedExecutable.mjs';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { billOfMaterials } from '../../electron/dev/writeBillOfMaterials.mjs';
import { launch } from '../e2e/support/launch';
import { packForTest } from '../e2e/support/packForTest';
import { confined, confinementsOf } from './support/confinementOf';
import { launchPackedForInspection } from './support/launchPackedForInspection';
import { openPrintWindow } from './support/openPrintWindow';

/** How a fuse stands in the executable: one character each. */
const state = { off: '0'.charCodeAt(0), on: '1'.charCodeAt(0) };

/** What may be passed on with an application under the MIT licence. */
const licences = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

test.beforeAll(packForTest);

test('nobody can use the packed application as a Node, or load another program into it', async () => {
  const fuses = await getCurrentFuseWire(packedExecutable());
  expect({
    runAsNode: fuses[FuseV1Options.RunAsNode],
    nodeOptions: fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: fuses[FuseV1Options.EnableNodeCliInspectArguments],
    onlyFromAsar: fuses[FuseV1Options.OnlyLoadAppFromAsar],
    integrity: fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    cookies: fuses[FuseV1Options.EnableCookieEncryption],
  }).toEqual({
    runAsNode: state.off,
    nodeOptions: state.off,
    inspect: state.off,
    onlyFromAsar: state.on,
    integrity: state.on,
    cookies: state.on,
  });
});

test('the packed application opens no developer tools, in no window, and confines every window', async () => {
  const { app, page, close } = await launchPackedForInspection();
  await page.getByRole('button', { name: 'Explorer l’exemple' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('Enregistré');
  await openPrintWindow(page);
  const windows = await confinementsOf(app);
  expect(windows.map(({ preferences }) => preferences)).toEqual([
    { ...confined, javascript: true },
    { ...confined, javascript: false },
  ]);
  expect(await app.evaluate(({ app: packed }) => packed.isPackaged)).toBe(true);
  expect(await withDeveloperTools(app)).toEqual([]);
  expect(await menuRoles(app)).not.toContain('toggledevtools');
  await close();
});

test('developer tools open where the application is not packed, so that the test above means something', async () => {
  const { app, close } = await launch();
  expect(await withDeveloperTools(app)).toEqual(['app://passerelle/']);
  await close();
});

interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses?: readonly { readonly license?: { readonly id?: string } }[];
  }[];
}

test('beside the packed application lies what it is made of: few packages, each with its version and a licence', async () => {
  const { components } = JSON.parse(readFileSync(billOfMaterials, 'utf8')) as Bill;
  console.table(
    components.map(({ name, version, licenses }) => ({ name, version, licence: licenses?.[0]?.license?.id })),
  );
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const names = components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'electron']));
  for (const { name, version } of components.filter((component) => component.name !== 'electron')) {
    const installed = JSON.parse(readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect({ name, version }).toEqual({ name, version: installed.version });
  }
  const licenceOf = ({ licenses }: Bill['components'][number]) => licenses?.[0]?.license?.id ?? 'none';
  expect(components.filter((component) => !licences.includes(licenceOf(component)))).toEqual([]);
  expect(components.length).toBeLessThan(50);
});

/** The windows in which developer tools could be opened. */
async function withDeveloperTools(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(async ({ webContents }) => {
    const all = webContents.getAllWebContents();
    for (const contents of all) contents.openDevTools({ mode: 'detach' });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const opened = all.filter((contents) => contents.isDevToolsOpened()).map((contents) => contents.getURL());
    for (const contents of all) contents.closeDevTools();
    return opened;
  });
}

async function menuRoles(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) => {
    const rolesIn = (items: readonly Electron.MenuItem[]): string[] =>
      items.flatMap((item) => [String(item.role), ...rolesIn(item.submenu?.items ?? [])]);
    return rolesIn(Menu.getApplicationMenu()?.items ?? []);
  });
}
