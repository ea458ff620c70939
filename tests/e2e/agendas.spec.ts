import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import type { MissionSnapshot } from '../../shared/ipc/host';
import type { Session } from '../../shared/model/itineraryItem';
import { convertMission } from './support/convertMission';
import { goTo } from './support/goTo';
import { addedMeeting, laterAgenda, pacificWithoutSummer, type LaterAgenda } from './support/laterAgenda';
import { launch, type Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { runVerb } from './support/runVerb';

let opened: Launched | undefined;
let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-agenda-'));
});
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function agendaFile(later: LaterAgenda, name = 'partnering-agenda.ics'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, laterAgenda(later));
  return path;
}

/** The import of an agenda into the Boston sample, with a file chosen. */
async function openAgenda(page: Page, path: string): Promise<void> {
  await goTo(page, 'itinerary');
  await page
    .getByRole('button', { name: /^Ajouter/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Importer un agenda' }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText('Ce que contient le fichier')).toBeVisible();
}

async function openBoston(): Promise<Page> {
  opened = await launch({ files: [convertMission('assets/samples/boston-2026.json')] });
  return opened.page;
}

async function meeting(page: Page, number: string): Promise<Session | undefined> {
  const { mission } = await missionOfWindow(page);
  return Object.values(mission.items).find(
    (item): item is Session => item.type === 'session' && item.sourceUid === `meeting-${number}@partnering.example.org`,
  );
}

async function execute(page: Page, command: object): Promise<void> {
  const result = await page.evaluate(
    (asked) => (globalThis as unknown as { passerelle: Bridge }).passerelle.execute({ command: asked as never }),
    command,
  );
  expect(JSON.stringify(result)).toContain('"ok":true');
}

async function expectNoViolation(page: Page, within = 'body'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(within).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** All that the mission says; taking a change back is a change too, and raises revisions. */
function contentOf({ mission }: MissionSnapshot) {
  const items = Object.values(mission.items).map((item) => ({ ...item, revision: 0, changedAt: '' }));
  return { items, venues: mission.venues };
}

const row = (page: Page, name: RegExp) => page.getByRole('listitem').filter({ hasText: name });

test('a second import shows what moved, what is cancelled, what has gone and what was changed here, and one undo takes it back', async () => {
  const page = await openBoston();
  const third = (await meeting(page, '003'))!;
  await execute(page, { name: 'move-item', payload: { item: third.id, to: '2026-10-05T17:00[America/New_York]' } });
  await openAgenda(
    page,
    await agendaFile({
      changed: {
        '001': [
          'DTSTART;TZID=Eastern Standard Time:20261005T160000',
          'DTEND;TZID=Eastern Standard Time:20261005T163000',
          'SEQUENCE:1',
        ],
        '003': [
          'DTSTART;TZID=Eastern Standard Time:20261005T153000',
          'DTEND;TZID=Eastern Standard Time:20261005T160000',
          'SEQUENCE:1',
        ],
        '005': ['STATUS:CANCELLED', 'SEQUENCE:1'],
      },
      gone: ['002', '016'],
    }),
  );
  await expect(row(page, /Norvexia\sThérapeutique\s–\sHarbolight.*Début\s:\s.*14\sh.*→.*16\sh/)).toBeVisible();
  await expect(row(page, /Capital Virevent – Harbolight.*Annulé$/)).toBeVisible();
  const question = page.getByRole('radiogroup', { name: /^Début de « Boralyse Immuno – Harbolight Partners/ });
  await expect(question.getByRole('radio', { name: /^Garder : .*17 h/ })).toBeChecked();
  await expect(question.getByRole('radio', { name: /^Prendre de l’agenda : .*15 h 30/ })).not.toBeChecked();
  await expect(row(page, /Matapex Fabrication.*reste tel quel.*Disparu/)).toBeVisible();
  await expect(row(page, /Capital Virevent – Backbaye.*reste tel quel.*Disparu/)).toBeVisible();
  await expectNoViolation(page);
  const before = await missionOfWindow(page);

  await page.getByRole('checkbox', { name: /^Annuler « Matapex/ }).click({ force: true });
  await page.getByRole('button', { name: 'Importer 4 éléments' }).click();
  await expect.poll(async () => (await meeting(page, '001'))?.start).toBe('2026-10-05T16:00[America/New_York]');
  const others = () => Promise.all(['002', '003', '005', '016'].map((number) => meeting(page, number)));
  await expect
    .poll(async () => (await others()).map((item) => [item?.status, item?.start]))
    .toEqual([
      ['cancelled', '2026-10-05T14:00[America/New_York]'],
      ['confirmed', '2026-10-05T17:00[America/New_York]'],
      ['cancelled', '2026-10-05T15:00[America/New_York]'],
      ['confirmed', '2026-10-07T10:30[America/New_York]'],
    ]);
  await page.getByRole('button', { name: /^Annuler\s:/ }).click();
  await expect.poll(async () => contentOf(await missionOfWindow(page))).toEqual(contentOf(before));
});

test('what is changed meanwhile, in another window or by undo, is in the preview before anything is imported', async () => {
  const page = await openBoston();
  const [first, fifth] = [(await meeting(page, '001'))!, (await meeting(page, '005'))!];
  const times = [
    'DTSTART;TZID=Eastern Standard Time:20261005T160000',
    'DTEND;TZID=Eastern Standard Time:20261005T163000',
  ];
  await openAgenda(
    page,
    await agendaFile({ changed: { '001': [...times, 'SEQUENCE:1'], '005': ['STATUS:CANCELLED'] } }),
  );
  const note = page.getByText('La mission a changé depuis : l’aperçu en tient compte.');
  await expect(row(page, /Norvexia\sThérapeutique.*→.*16\sh.*Modifié$/)).toBeVisible();
  await expect(note).toBeHidden();

  await execute(page, { name: 'move-item', payload: { item: first.id, to: '2026-10-05T17:00[America/New_York]' } });
  await execute(page, { name: 'delete-item', payload: { item: fifth.id } });
  await expect(note).toBeVisible();
  const question = page.getByRole('radiogroup', { name: /^Début de « Norvexia Thérapeutique/ });
  await expect(question.getByRole('radio', { name: /^Garder : .*17 h/ })).toBeChecked();
  await expect(row(page, /Supprimé ici$/)).toHaveCount(1);
  await expectNoViolation(page);

  await page.getByRole('button', { name: 'Importer 1 élément' }).click();
  await expect(page.getByText('Ce que contient le fichier')).toBeHidden();
  const after = [await meeting(page, '001'), await meeting(page, '005')];
  expect(after.map((item) => [item?.start, item?.status, item?.deleted])).toEqual([
    ['2026-10-05T17:00[America/New_York]', first.status, undefined],
    [fifth.start, fifth.status, true],
  ]);
});

test('what was changed here gives way where the agenda’s is chosen, by keys', async () => {
  const page = await openBoston();
  const third = (await meeting(page, '003'))!;
  await execute(page, { name: 'move-item', payload: { item: third.id, to: '2026-10-05T17:00[America/New_York]' } });
  const changed = {
    '003': [
      'DTSTART;TZID=Eastern Standard Time:20261005T153000',
      'DTEND;TZID=Eastern Standard Time:20261005T160000',
      'SEQUENCE:1',
    ],
  };
  await openAgenda(page, await agendaFile({ changed }));
  await page.getByRole('radio', { name: /^Garder : .*17 h/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Prendre de l’agenda/ })).toBeChecked();
  await page.getByRole('button', { name: 'Importer 1 élément' }).click();
  await expect.poll(async () => (await meeting(page, '003'))?.start).toBe('2026-10-05T15:30[America/New_York]');
});

test('an older version shows both, is left alone, and is taken only when it is asked for', async () => {
  const page = await openBoston();
  const at = (hour: string, sequence: number) => ({
    '004': [
      `DTSTART;TZID=Eastern Standard Time:20261006T${hour}0000`,
      `DTEND;TZID=Eastern Standard Time:20261006T${hour}3000`,
      `SEQUENCE:${sequence}`,
    ],
  });
  await openAgenda(page, await agendaFile({ changed: at('13', 3) }));
  await page.getByRole('button', { name: 'Importer 1 élément' }).click();
  await expect.poll(async () => (await meeting(page, '004'))?.start).toBe('2026-10-06T13:00[America/New_York]');

  await openAgenda(page, await agendaFile({ changed: at('11', 2) }));
  await expect(row(page, /Chaudrax.*Début\s:\s.*13\sh.*→.*11\sh.*Plus\sancien/)).toBeVisible();
  const take = page.getByRole('checkbox', { name: /^Importer « Chaudrax/ });
  await expect(take).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Importer 0 élément' })).toHaveAttribute('aria-disabled', 'true');
  await take.click({ force: true });
  await page.getByRole('button', { name: 'Importer 1 élément' }).click();
  await expect.poll(async () => (await meeting(page, '004'))?.start).toBe('2026-10-06T11:00[America/New_York]');
});

test('clocks that nobody knows or that the file describes otherwise are shown and chosen; participants are looked over', async () => {
  const page = await openBoston();
  await openAgenda(
    page,
    await agendaFile({
      added: [
        pacificWithoutSummer,
        addedMeeting('hall', 'TZID=Hall Time:20261006T110000', 'SUMMARY:Visite à l’heure du hall'),
        addedMeeting('west', 'TZID=America/Los_Angeles:20261006T120000', 'SUMMARY:Norvexia Thérapeutique : appel'),
      ],
    }),
  );
  await expect(page.getByText(/Personne\sne\sconnaît\sle\sfuseau\s«\sHall\sTime\s»/)).toBeVisible();
  await expect(row(page, /Visite\sà\sl’heure\sdu\shall.*Nouveau/)).toHaveCount(0);
  await expect(row(page, /Norvexia\sThérapeutique\s:\sappel/)).toContainText(/12\sh/);
  await expectNoViolation(page);

  await page.getByRole('radio', { name: /^Comme le fichier le décrit/ }).click({ force: true });
  await expect(row(page, /Norvexia\sThérapeutique\s:\sappel/)).toContainText(/13\sh/);
  await page.getByRole('combobox', { name: 'Lieu de « Hall Time »' }).fill('Chicago');
  await page
    .getByRole('option', { name: /Chicago/ })
    .first()
    .click();
  await expect(row(page, /Visite\sà\sl’heure\sdu\shall.*Nouveau/)).toContainText(/11\sh/);

  await row(page, /Norvexia\sThérapeutique\s:\sappel/)
    .getByRole('button', { name: /^1 reconnu/ })
    .click();
  const party = page.getByRole('dialog', { name: /^Participants de/ });
  await expect(party.getByRole('checkbox', { name: /^Norvexia Thérapeutique/ })).toBeChecked();
  await expectNoViolation(page, '[role=dialog]');
  await party.getByRole('combobox', { name: /^Ajouter une organisation/ }).fill('harbo');
  await page.getByRole('option', { name: /^Harbolight Partners/ }).click();
  await expect(party.getByRole('checkbox', { name: /^Harbolight/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Importer 2 éléments' }).click();
  await expect
    .poll(async () =>
      Object.values((await missionOfWindow(page)).mission.items)
        .filter(isNew)
        .map(facts),
    )
    .toEqual([
      ['hall', '2026-10-06T11:00[America/Chicago]', []],
      ['west', '2026-10-06T13:00[America/Los_Angeles]', ['harbolight']],
    ]);
});

const isNew = (item: { readonly sourceUid?: string | undefined }): boolean =>
  item.sourceUid === 'hall' || item.sourceUid === 'west';
const facts = (item: object) => {
  const { sourceUid, start, hostOrganisations } = item as Session;
  return [sourceUid, start, Object.keys(hostOrganisations)];
};

test('the command line says the same and does no more', async () => {
  const file = convertMission('assets/samples/boston-2026.json');
  const agenda = await agendaFile({
    changed: { '001': ['SUMMARY:Norvexia – Harbolight', 'SEQUENCE:1'] },
    gone: ['002'],
    added: [addedMeeting('hall', 'TZID=Hall Time:20261006T110000', 'SUMMARY:Tour')],
  });
  const { exitCode, out, err } = await runVerb(['import', file, '--agenda', agenda], 'en');
  expect([exitCode, err]).toEqual([0, '']);
  expect(out.replaceAll(/\s*[\u00a0\u202f]/g, ' ').split('\n')).toEqual([
    'partnering-agenda.ics imported into boston-2026.mission.',
    '1 changed, 14 unchanged.',
    '“Norvexia – Harbolight” (Mon 5 October 14:00 EDT): Changed · Title: Norvexia Thérapeutique – Harbolight Partners → Norvexia – Harbolight',
    '“Matapex Fabrication – Backbaye Biologics” (Mon 5 October 14:00 EDT): Imported from this agenda before, it is no longer in it · stays as it is',
    'Nobody knows the zone “Hall Time”: 1 event is left out. Choose where it takes place.',
    '“Tour”: the zone “Hall Time” is not known.',
    '',
  ]);
});
