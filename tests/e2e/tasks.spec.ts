import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched, LaunchOptions } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { runVerb } from './support/runVerb';
import { stopClock } from './support/stopClock';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** The sample a month before it leaves, on its tasks. */
async function openTasks(options: LaunchOptions = {}): Promise<Page> {
  opened = await openSample(options);
  await stopClock(opened.page);
  await goTo(opened.page, 'tasks', options.locale === 'en-CA' ? 'en' : 'fr');
  return opened.page;
}

async function tasksIn(page: Page) {
  const { mission } = await missionOfWindow(page);
  return Object.values(mission.tasks).filter(({ deleted }) => !deleted);
}

test('the list has what is late first, is filtered by when, and is written in cell by cell', async () => {
  const page = await openTasks();
  await expect(page.getByText('10 tâches à faire · 1 en retard')).toBeVisible();
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows.nth(1)).toContainText('Confirmer qui ouvre la réception');
  await page.getByRole('radio', { name: /^Faites/ }).click();
  await expect(rows.nth(1).getByRole('gridcell', { name: 'Faite', exact: true })).toBeVisible();
  await page.getByRole('radio', { name: /^En retard/ }).click();
  await expect(rows).toHaveCount(2);
  const due = rows.nth(1).getByRole('gridcell', { name: /^18\smai\s2026$/ });
  await due.dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('bientôt');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Écrivez un jour : 2026-06-05, ou 5 juin 2026.')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('21 mai 2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('10 tâches à faire', { exact: true })).toBeVisible();
});

test('the usual timeline is seen, adjusted, added in one step, taken back by one undo, and never doubled', async () => {
  const page = await openTasks();
  await page.getByRole('button', { name: 'Échéancier type' }).click();
  const dialog = page.getByRole('dialog', { name: 'Échéancier type de la mission' });
  await expect(dialog.getByText('Toutes les étapes de l’échéancier sont déjà dans vos tâches.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.getByRole('checkbox', { name: 'Tout choisir' }).locator('xpath=..').click();
  await page.getByRole('group', { name: 'Tâches choisies' }).getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByRole('heading', { name: /^Ce qu’il y a à faire avant/ })).toBeVisible();
  await page.getByRole('button', { name: 'Échéancier type' }).click();
  // Three steps have gone by on 20 May: they are offered, and not ticked.
  await expect(dialog.getByText(/jour déjà passé/)).toHaveCount(3);
  await dialog
    .getByRole('checkbox', { name: /Dernière vérification/ })
    .locator('xpath=ancestor::label')
    .click();
  await dialog.getByRole('button', { name: 'Ajouter 7 tâches' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await tasksIn(page)).map(({ step, due }) => `${step} ${due}`)).toEqual([
    'access-lists 2026-05-22',
    'briefs 2026-06-07',
    'calendars 2026-06-14',
    'thank 2026-06-27',
    'follow-up-1 2026-07-26',
    'follow-up-3 2026-09-24',
    'follow-up-6 2026-12-23',
  ]);
  await pressMenuKey(opened!.app, 'Z');
  await expect(page.getByRole('heading', { name: /^Ce qu’il y a à faire avant/ })).toBeVisible();
});

test('moving the mission a week later moves what is still to do, where that is wanted', async () => {
  const page = await openTasks();
  await goTo(page, 'overview');
  await page.getByRole('button', { name: 'Modifier la mission' }).click();
  const form = page.getByRole('dialog', { name: 'Modifier la mission' });
  await expect(form.getByRole('checkbox', { name: 'Déplacer aussi les 10 tâches qui restent à faire' })).toBeChecked();
  await form.getByRole('button', { name: 'Décaler' }).click();
  await expect(form).toHaveCount(0);
  const dues = new Map((await tasksIn(page)).map(({ step, due }) => [step, due]));
  expect([dues.get('vet'), dues.get('briefs')]).toEqual(['2026-04-22', '2026-06-14']);
});

test('a task is added from the activity that it prepares, for the partner to read, and done there', async () => {
  const page = await openTasks();
  await pressMenuKey(opened!.app, 'K');
  await page.getByRole('combobox', { name: 'Rechercher ou lancer une commande' }).fill('réception des investisseurs');
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: 'Modifier l’activité' });
  await expect(editor.getByText('Aucune tâche pour cette activité.')).toBeVisible();
  await editor.getByRole('button', { name: 'Ajouter une tâche' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une tâche' });
  await form.getByLabel('Tâche, en français').fill('Inviter les investisseurs de Boston');
  await form.getByRole('combobox', { name: 'Responsable' }).fill('Bureau de Boston');
  await page.keyboard.press('Tab');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  await editor
    .getByRole('checkbox', { name: /Inviter les investisseurs/ })
    .locator('xpath=ancestor::label')
    .click();
  await expect
    .poll(async () => (await tasksIn(page)).at(-1))
    .toMatchObject({
      titleFr: 'Inviter les investisseurs de Boston',
      ownerName: 'Bureau de Boston',
      item: 'reception-investisseurs',
      audience: 'hosts',
      // The clock of the window was stopped, not that of the application.
      doneOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
});

test('tasks leave in the calendar of the coordinators, as whole days with reminders', async () => {
  opened = await openSample();
  const out = join(opened.profile, 'calendars');
  mkdirSync(out);
  const sample = 'assets/samples/bio-2026-san-diego.mission';
  const asked = ['export', sample, '--out', out, '--calendars', '--lang', 'fr', '--for', 'coordinators'];
  const { exitCode, err } = await runVerb(asked);
  expect([exitCode, err]).toEqual([0, '']);
  const [name = ''] = readdirSync(out);
  const text = readFileSync(join(out, name), 'utf8');
  const event = text.split('BEGIN:VEVENT').find((block) => block.includes('UID:task-task-briefs.coordinators@')) ?? '';
  expect([...event.matchAll(/^(DTSTART.*|SUMMARY.*|TRIGGER.*)\r$/gm)].map(([, line]) => line)).toEqual([
    'DTSTART;VALUE=DATE:20260607',
    'SUMMARY:Remettre les cahiers aux délégués',
    'TRIGGER:-PT159H',
    'TRIGGER:-PT15H',
  ]);
});

for (const [locale, colorScheme] of [
  ['fr-CA', 'light'],
  ['en-CA', 'dark'],
] as const) {
  test(`axe finds no barrier in tasks, ${locale}, ${colorScheme}`, async () => {
    const page = await openTasks({ locale, colorScheme });
    await page.getByRole('grid').getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
    await expect(page.getByRole('complementary')).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: locale === 'fr-CA' ? 'Échéancier type' : 'Usual timeline' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
  });
}
