import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import type { ClientStep } from '../support/clientStep';
import { answerDialogs } from './support/answerDialogs';
import { answerPrinting, printJobs } from './support/answerPrinting';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { lintedCalendar } from './support/lintedCalendar';
import { openSample } from './support/openSample';
import { projectModule } from './support/projectModule';
import { readPdf } from './support/readPdf';
import { stopClock } from './support/stopClock';

interface Khal {
  readonly importIntoKhal: (steps: readonly (readonly string[])[]) => readonly ClientStep[];
}

const folder = mkdtempSync(join(tmpdir(), 'passerelle-updates-'));
let opened: Launched;
test.afterEach(() => opened.close());
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = (page: Page) => page.getByRole('main');

/** Writes the calendars of everybody who is chosen at first into a new folder; gives their bytes by name. */
async function writeInto(name: string, button = /^Écrire \d+ fichiers$/): Promise<ReadonlyMap<string, Buffer>> {
  const { app, page } = opened;
  const out = join(folder, name);
  mkdirSync(out);
  await answerDialogs(app, out);
  await main(page).getByRole('button', { name: button }).click();
  await expect(main(page).getByText(/fichiers écrits dans/)).toBeVisible();
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { path, name: file } of files) if (file.endsWith('.ics')) await lintedCalendar(join(path, file));
  return new Map(files.map((file) => [file.name, readFileSync(join(file.path, file.name))]));
}

/** Runs in the page: moves one meeting to the afternoon, and cancels another. */
async function moveAndCancel([moved, cancelled]: readonly string[]): Promise<void> {
  const { passerelle } = globalThis as unknown as { passerelle: Bridge };
  const to = '2026-06-23T16:30[America/Los_Angeles]';
  await passerelle.execute({ command: { name: 'move-item', payload: { item: moved, to } as never } });
  await passerelle.execute({
    command: { name: 'set-item-status', payload: { item: cancelled, status: 'cancelled' } as never },
  });
}

/** The identifier of the item of that title. */
async function itemCalled(title: string): Promise<string> {
  const found = await opened.page.evaluate(async (wanted) => {
    const { passerelle } = globalThis as unknown as { passerelle: Bridge };
    const { document } = JSON.parse(await passerelle.loadWindow()) as {
      document: { mission: { items: Record<string, { id: string; titleFr: string }> } };
    };
    return Object.values(document.mission.items).find(({ titleFr }) => titleFr === wanted)?.id;
  }, title);
  if (found === undefined) throw new Error(`Nothing is called ${title}`);
  return found;
}

test('sent again after a meeting was moved and another cancelled: khal has one moved, one cancelled, none twice', async () => {
  opened = await openSample();
  const { page } = opened;
  const [moved, cancelled] = [
    await itemCalled('Ardoisia Dispositifs – Torrelmar Biologics'),
    await itemCalled('Boralyse Immuno – Pointelome Labs'),
  ];
  await goTo(page, 'calendars');
  await expect(main(page).getByText(/rien ne lui a encore été envoyé/)).toBeVisible();
  await main(page)
    .getByRole('checkbox', { name: /^Tout choisir\s: Personnes/ })
    .press(' ');
  const first = await writeInto('first');
  await expect(main(page).getByText(/Rien n’a changé depuis/)).toBeVisible();

  await page.evaluate(moveAndCancel, [moved, cancelled]);
  const changes = main(page).getByRole('list', { name: 'Ce qui change' });
  await expect(changes.getByRole('listitem')).toHaveCount(2);
  await expect(changes.getByRole('listitem').filter({ hasText: 'Ardoisia' })).toContainText(
    /Déplacé.*avant\s: .*16\sh\s30/s,
  );
  await expect(changes.getByRole('listitem').filter({ hasText: 'Boralyse' })).toContainText('Annulé');
  await expect(main(page).getByText(/^1 destinataire n’a pas la dernière version$/)).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);

  const second = await writeInto('second');
  const again = await writeInto('again');
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect(again).toEqual(second);

  const { importIntoKhal } = await projectModule<Khal>('tests/support/importIntoKhal.ts');
  const whole = [...first.keys()].find((name) => name.startsWith('convention-')) ?? '';
  const [before, after] = importIntoKhal([first, second].map((files) => [String(files.get(whole))]));
  const eventsOf = (step: typeof before) =>
    new Map((step?.events ?? []).map((event) => [event.uid.split('.')[0] ?? '', event]));
  const [then, now] = [eventsOf(before), eventsOf(after)];
  expect([after?.events.length, [...now.keys()].sort()]).toEqual([before?.events.length, [...then.keys()].sort()]);
  const changed = [...now].filter(([item, event]) => JSON.stringify(event) !== JSON.stringify(then.get(item)));
  expect(changed.map(([item]) => item).sort()).toEqual([cancelled, moved].sort());
  expect([now.get(moved)?.start, now.get(cancelled)?.status]).toEqual(['2026-06-23T23:30', 'CANCELLED']);
});

test('whoever has an outdated calendar is among those to tell, and gets a folder with what is new and a message', async () => {
  opened = await openSample();
  const { page } = opened;
  await stopClock(page);
  await goTo(page, 'calendars');
  await main(page)
    .getByRole('checkbox', { name: /^Tout choisir\s: Personnes/ })
    .press(' ');
  await writeInto('before');
  const [moved, cancelled] = [
    await itemCalled('Ardoisia Dispositifs – Torrelmar Biologics'),
    await itemCalled('Boralyse Immuno – Pointelome Labs'),
  ];
  await page.evaluate(moveAndCancel, [moved, cancelled]);
  await goTo(page, 'itinerary');
  await page.getByRole('radio', { name: 'Direct', exact: true }).click();
  for (const _day of ['22 June', '23 June']) await page.getByRole('button', { name: 'Jour suivant' }).click();
  const toTell = page.getByRole('complementary', { name: 'À prévenir' });
  await expect(toTell.getByRole('listitem')).toHaveText(/Ardoisia Dispositifs – Torrelmar Biologics/);
  await goTo(page, 'calendars');
  const prepared = await writeInto('prepared', /^Préparer 1 mise à jour$/);
  const update = [...prepared.keys()].find((name) => name.endsWith('_mise-a-jour.ics')) ?? '';
  expect(String(prepared.get(update)).match(/^(UID:[^.]+|SEQUENCE.*)/gm)).toHaveLength(4);
  const [sheet] = readPdf(prepared.get('ce-qui-change.pdf') ?? Buffer.from('')).pages;
  expect(sheet).toMatch(/Ce qui change.*Boralyse.*n’a plus lieu.*Ardoisia.*→ 16 h 30/s);
  const message = String(prepared.get('message.txt'));
  expect(message.match(/^• (Déplacé|Annulé|Moved|Cancelled)/gm)).toEqual([
    '• Déplacé',
    '• Annulé',
    '• Moved',
    '• Cancelled',
  ]);
});

test('the sheet of changes is printed, and saved as a PDF in each language, before anything is sent', async () => {
  opened = await openSample();
  const { app, page } = opened;
  await stopClock(page);
  await goTo(page, 'calendars');
  await writeInto('sent');
  const changed = [
    await itemCalled('Ardoisia Dispositifs – Torrelmar Biologics'),
    await itemCalled('Boralyse Immuno – Pointelome Labs'),
  ];
  await page.evaluate(moveAndCancel, changed);
  await answerPrinting(app, true, '');
  const print = main(page).getByRole('button', { name: 'Imprimer la feuille' });
  await print.click();
  await expect.poll(() => printJobs(app)).toHaveLength(1);
  await expect(print).toBeEnabled();
  const saved = join(folder, 'saved');
  mkdirSync(saved);
  await answerDialogs(app, saved);
  await main(page).getByRole('button', { name: 'Enregistrer en PDF' }).click();
  await expect(main(page).getByText(/^2 fichiers écrits dans/)).toBeVisible();
  const sheets = readdirSync(saved).sort();
  expect(sheets).toEqual([
    expect.stringMatching(/^Ce qui change - .* - fr\.pdf$/),
    expect.stringMatching(/^What changes - .* - en\.pdf$/),
  ]);
  const [french, english] = sheets.map((name) => readPdf(readFileSync(join(saved, name))).pages.join(''));
  expect(french).toMatch(/Ce qui change.*Boralyse.*→ 16 h 30.*Pour la délégation.*1 ?\/ ?1/s);
  expect(english).toMatch(/What changes.*Boralyse.*→ 4:30.*For the delegation.*1 ?\/ ?1/s);
});

/** Runs in the page: deletes the delegate of that family name. */
async function deleteDelegateCalled(name: string): Promise<void> {
  const { passerelle } = globalThis as unknown as { passerelle: Bridge };
  const { document } = JSON.parse(await passerelle.loadWindow()) as {
    document: {
      mission: Record<'delegates' | 'people', Record<string, Record<'id' | 'person' | 'familyName', string>>>;
    };
  };
  const { delegates, people } = document.mission;
  const delegate = Object.values(delegates).find(({ person }) => people[person]?.familyName === name)?.id;
  await passerelle.execute({ command: { name: 'delete-delegate', payload: { delegate } as never } });
}

test('a delegate who was deleted after they were sent a calendar stays in the list for a last one, which cancels all of it', async () => {
  opened = await openSample();
  const { page } = opened;
  await stopClock(page);
  await goTo(page, 'calendars');
  await writeInto('to all');
  await page.evaluate(deleteDelegateCalled, 'Ardouin');
  const row = main(page).getByRole('button', { name: /^Bruno Ardouin/ });
  await expect(row).toContainText('Dernier calendrier, qui annule tout');
  await row.click();
  await expect(main(page).getByText(/ce dernier calendrier annule ce qui avait été envoyé/)).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  const last = await writeInto('last', /^Préparer 1 mise à jour$/);
  const [, update] = [...last].find(([name]) => /^bruno-ardouin_.*_mise-a-jour\.ics$/.test(name)) ?? [];
  const statuses = String(update).match(/^STATUS:.*(?=\r$)/gm) ?? [];
  expect([statuses.length > 20, [...new Set(statuses)]]).toEqual([true, ['STATUS:CANCELLED']]);
  await expect(row).toHaveCount(0);
});
