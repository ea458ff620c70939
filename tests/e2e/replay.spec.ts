import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import type { Mission } from '../../shared/model/mission';
import type * as manual from '../fixtures/samples/bostonManual';
import type * as support from '../fixtures/samples/bostonSupport';
import { addOrganisations } from './support/addOrganisations';
import { addVenue } from './support/addVenue';
import { askForSupport } from './support/askForSupport';
import { convertMission } from './support/convertMission';
import { completeSheets } from './support/completeSheets';
import { comparableMission } from './support/comparableMission';
import { addItem, type NameOf } from './support/fillItemForm';
import { goTo } from './support/goTo';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { pressMenuKey } from './support/pressMenuKey';
import { projectModule } from './support/projectModule';
import { readCalendars } from './support/readCalendars';
import { runVerb } from './support/runVerb';
import { typeInto } from './support/typeInto';

const samples = join(projectRoot, 'assets/samples');
const sources = join(samples, 'boston-2026');
const { manualDeadline, manualHosts, manualLegs, manualSessions, manualStay, manualVenues } = await projectModule<
  typeof manual
>('tests/fixtures/samples/bostonManual.ts');
const { bostonSupport } = await projectModule<typeof support>('tests/fixtures/samples/bostonSupport.ts');

/** What the identifiers of the sample are called in the window. */
const nameOf: NameOf = (id) => {
  const names: Readonly<Record<string, string>> = {
    bioquebec: 'BIOQuébec',
    massbio: 'MassBio',
    'massbio-bureaux': 'Bureaux de MassBio',
    laboratoires: 'Laboratoires',
    ...Object.fromEntries(manualHosts.map((host) => [host.id, host.name])),
    ...Object.fromEntries(manualVenues.map((venue) => [venue.id, venue.name[0]])),
  };
  const name = names[id];
  if (name === undefined) throw new Error(`The sample does not say what ${id} is called.`);
  return name;
};

/** Who looks after what is asked for. */
const coordinator = 'Mathieu Delorimier-Roy';

const inventedNote = 'Organisation inventée pour l’exemple. / Invented for the sample.';

let exported: string | undefined;
test.beforeEach(() => {
  exported = mkdtempSync(join(tmpdir(), 'passerelle-replay-'));
});
test.afterEach(() => rmSync(exported ?? '', { recursive: true, force: true }));

test('the visit to Boston is rebuilt from its source files through the window, and its calendars say the same', async () => {
  test.setTimeout(180_000);
  const { app, page, close } = await launch();
  await test.step('a mission from the preset', () => beginMission(page));
  await test.step('the list of delegates, which one undo takes back whole', () => importDelegates(app, page));
  await test.step('the five organisations that receive', async () => {
    await addOrganisations(app, page, manualHosts);
    await completeSheets(page, manualHosts, { association: nameOf('massbio'), note: inventedNote });
  });
  await test.step('the four venues', async () => {
    await goTo(page, 'venues');
    for (const venue of manualVenues) await addVenue(page, venue);
  });
  await test.step('the partnering agenda', () => importAgenda(page));
  await test.step('the ten items', async () => {
    for (const item of [...manualSessions, ...manualLegs, manualStay, manualDeadline])
      await addItem(page, item, nameOf);
  });
  await test.step('the four requests for support', async () => {
    await goTo(page, 'support');
    const titles = Object.values(sampleMission().items).map(({ id, titleFr }) => [id as string, titleFr] as const);
    const nameOfAny = (id: string) => new Map(titles).get(id) ?? nameOf(id);
    for (const request of bostonSupport) await askForSupport(page, request, coordinator, nameOfAny);
  });

  const { mission } = await missionOfWindow(page);
  expect(comparableMission(mission)).toEqual(comparableMission(sampleMission()));

  const [byWindow, byVerb] = [join(exported ?? '', 'window'), join(exported ?? '', 'verb')];
  mkdirSync(byWindow);
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, byWindow);
  await goTo(page, 'calendars');
  await page.getByRole('button', { name: 'Écrire 22 fichiers' }).click();
  await expect(page.getByText(`22 fichiers écrits dans ${byWindow}`)).toBeVisible();
  await close();

  // A copy: the mission remembers what was sent, and the shipped one was sent to nobody.
  const copy = convertMission(join(samples, 'boston-2026.json'));
  const verb = await runVerb(['export', copy, '--out', byVerb, '--calendars']);
  expect(verb).toMatchObject({ exitCode: 0, err: '' });
  expect(await readCalendars(byWindow)).toEqual(await readCalendars(byVerb));
});

async function beginMission(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Visite à Boston et Cambridge/ }).click();
  const dialog = page.getByRole('dialog');
  await typeInto(dialog.getByRole('group', { name: 'Premier jour, voyage compris' }), '20261005');
  await dialog.getByRole('button', { name: 'Créer la mission' }).click();
  await expect(page.getByRole('contentinfo')).toBeVisible();
}

async function importDelegates(app: ElectronApplication, page: Page): Promise<void> {
  await goTo(page, 'delegation');
  const before = await missionOfWindow(page);
  await page.getByRole('button', { name: 'Importer', exact: true }).first().click();
  await page.locator('input[type=file]').setInputFiles(join(sources, 'delegates.csv'));
  await page.getByRole('button', { name: 'Continuer avec 19 lignes' }).click();
  await page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await page.getByRole('button', { name: 'Importer 19 lignes' }).click();
  const delegate = page.getByRole('rowheader', { name: 'Archambault-Nguyen' });
  await expect(delegate).toBeVisible();
  const after = await missionOfWindow(page);

  await pressMenuKey(app, 'Z');
  await expect(delegate).toHaveCount(0);
  const taken = await missionOfWindow(page);
  expect(comparableMission(taken.mission)).toEqual(comparableMission(before.mission));
  expect(taken.undo).toEqual(before.undo);
  await pressMenuKey(app, 'Y');
  await expect(delegate).toBeVisible();
  const again = await missionOfWindow(page);
  expect(comparableMission(again.mission)).toEqual(comparableMission(after.mission));
}

async function importAgenda(page: Page): Promise<void> {
  await goTo(page, 'itinerary');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Importer un agenda' }).click();
  await page.locator('input[type=file]').setInputFiles(join(sources, 'partnering-agenda.ics'));
  await page.getByRole('button', { name: 'Importer 16 éléments' }).click();
  await expect(page.getByRole('button', { name: 'Ajouter', exact: true })).toBeVisible();
}

function sampleMission(): Mission {
  const open = JSON.parse(readFileSync(join(samples, 'boston-2026.json'), 'utf8')) as { readonly mission: Mission };
  return open.mission;
}
