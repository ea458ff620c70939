import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Bridge } from '../../shared/ipc/bridge';
import type { CalendarChoices } from '../../shared/model/calendarChoices';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import type { BriefPart } from '../../shared/model/briefPart';
import { convertMission } from './support/convertMission';
import { goTo } from './support/goTo';
import { launch, type Launched, type LaunchOptions } from './support/launch';
import { openJsonOf } from './support/openJsonOf';
import { readPdf } from './support/readPdf';
import { lintedCalendar } from './support/lintedCalendar';
import { marker, withMarkers } from './support/withMarkers';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-privacy-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** A file of a mission in which every private field of every record carries a marker. */
async function markedMission(): Promise<string> {
  const json = join(folder, 'marked.json');
  await writeFile(json, withMarkers(await readFile('assets/samples/bio-2026-san-diego.json', 'utf8')));
  return convertMission(json);
}

async function open(options: LaunchOptions): Promise<Launched> {
  const launched = await launch(options);
  await expect(launched.page.getByRole('contentinfo')).toBeVisible();
  return launched;
}

/** Save dialogs are answered with a path. */
async function saveAt({ app }: Launched, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
}

async function openHandOver(page: Page) {
  await page.getByRole('button', { name: 'Menu de la mission' }).click();
  await page.getByRole('menuitem', { name: 'Remettre une copie' }).click();
  return page.getByRole('dialog', { name: 'Remettre une copie' });
}

test('a copy for the partner says before what is in it, and has no private fact, no history and no name of an author', async () => {
  const opened = await open({ files: [await markedMission()] });
  const path = join(folder, 'for the partner.mission');
  await saveAt(opened, path);
  const dialog = await openHandOver(opened.page);
  await dialog.getByText('L’association partenaire').click();
  await expect(dialog.getByRole('row', { name: /^Délégués/ })).toHaveText(/Délégués4848/);
  await expect(dialog.getByText(/téléphones personnels/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Enregistrer la copie' }).click();
  await expect(dialog.getByText(/La copie est enregistrée/)).toBeVisible();
  await opened.close();

  const text = await openJsonOf(path);
  const copy = JSON.parse(text) as { mission: { id: string; people: object; lifecycle: string } };
  expect(text).not.toContain(marker);
  const again = await launch({ files: [path] });
  await goTo(again.page, 'history');
  await expect(again.page.getByText('Les modifications de cette mission paraîtront ici.')).toBeVisible();
  await again.close();
  expect(JSON.stringify(copy)).toContain('Carlsbad');
});

test('what is private in the mission is nowhere else: not in the profile, not in temporary files, not in what is exported', async () => {
  const [profile, out, temporary] = [join(folder, 'profile'), join(folder, 'out'), join(folder, 'temporary')];
  await Promise.all([mkdir(out), mkdir(temporary)]);
  const file = await markedMission();
  const outerTemporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  const opened = await open({ profile, files: [file] });
  if (outerTemporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = outerTemporary;
  const said: string[] = [];
  opened.app.process().stdout?.on('data', (part) => said.push(String(part)));
  opened.app.process().stderr?.on('data', (part) => said.push(String(part)));
  for (const screen of ['itinerary', 'delegation', 'venues', 'conflicts', 'calendars', 'briefs', 'history'] as const) {
    await goTo(opened.page, screen);
  }
  await forgetOneNote(opened.page);
  await expect(opened.page.getByRole('main').getByText(`${marker} people`)).toBeVisible();
  await opened.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, out);
  await opened.page.evaluate(exportEverything);
  await opened.page.evaluate(writeForHostsAndPartner);
  for (const recipient of ['hosts', 'partner', 'public'] as const) {
    await saveAt(opened, join(out, `${recipient}.mission`));
    await opened.page.evaluate(
      (to) => (globalThis as unknown as { passerelle: Bridge }).passerelle.handOverCopy({ recipient: to }),
      recipient,
    );
  }
  await opened.close();

  const kept = await filesUnder(profile);
  const missionItself = kept.filter((file) => /[/\\](?:journals|drafts|backups|versions)[/\\]/.test(file));
  expect(missionItself).not.toEqual([]);
  const elsewhere = [...kept.filter((file) => !missionItself.includes(file)), ...(await filesUnder(temporary))];
  const exported = await filesUnder(out);
  expect(
    exported
      .map((file) => extname(file))
      .filter((kind, at, all) => all.indexOf(kind) === at)
      .sort(),
  ).toEqual(['.docx', '.html', '.ics', '.mission', '.pdf', '.txt', '.xlsx']);
  for (const file of exported.filter((name) => extname(name) === '.ics')) await lintedCalendar(file);
  // Coordinators read in their own calendar what they have to ask, and who of them has to do what.
  const own = exported.find((file) => /^coordination_.*ics$/.test(basename(file))) ?? '';
  expect(await markedIn(own)).toEqual(toldToCoordinators);
  const betraying: string[] = [];
  for (const file of [...elsewhere, ...exported].filter((one) => one !== own)) {
    if (await holdsMarker(file)) betraying.push(basename(file));
  }
  expect([betraying, said.join('').includes(marker)]).toEqual([[], false]);
});

/** Writes over a private note: from then on the history alone knows what it said, and says it in the window. */
async function forgetOneNote(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { passerelle } = globalThis as unknown as { passerelle: Bridge };
    const { document } = JSON.parse(await passerelle.loadWindow()) as { document: { mission: { people: object } } };
    const [person] = Object.keys(document.mission.people) as never[];
    const payload = { person: person as never, changes: { notes: 'Rien à signaler' } };
    await passerelle.execute({ command: { name: 'edit-person', payload } });
  });
}

/** Runs in the page, where only what is written in here exists. */
async function exportEverything(): Promise<void> {
  const { passerelle } = globalThis as unknown as { passerelle: Bridge };
  const { document } = JSON.parse(await passerelle.loadWindow()) as {
    document: { mission: { delegates: object; groups: object; organisations: object; venues: object } };
  };
  const delegates = Object.keys(document.mission.delegates).slice(0, 3) as never[];
  const groups = Object.keys(document.mission.groups) as never[];
  const organisations = Object.keys(document.mission.organisations) as never[];
  const venues = Object.keys(document.mission.venues) as never[];
  const common = { language: 'both', includeTentative: true, delegates } as const;
  const recipients: CalendarRecipient[] = [
    ...delegates.map((id) => ({ kind: 'delegate', id }) as const),
    ...groups.map((id) => ({ kind: 'group', id }) as const),
    ...organisations.flatMap((id) => [{ kind: 'organisation', id } as const, { kind: 'host', id } as const]),
    ...venues.map((id) => ({ kind: 'venue', id }) as const),
    ...(['mission', 'coordinators', 'public'] as const).map((kind) => ({ kind })),
  ];
  const choices: CalendarChoices = {
    language: 'both',
    times: 'zoned',
    includeTentative: true,
    privacy: 'sensitive',
    kinds: {},
  };
  const calendars = { recipients, choices, form: 'packages' as const, work: 'calendars' };
  const parts: BriefPart[] = ['cover', 'days', 'directory', 'venues', 'contacts'];
  const outcomes: { readonly ok: boolean }[] = [await passerelle.exportCalendars(calendars)];
  for (const named of ['delegation-brief', 'pocket-itinerary'] as const) {
    outcomes.push(await passerelle.saveBrief({ ...common, paper: 'letter', parts, work: named, document: named }));
  }
  if (outcomes.some(({ ok }) => !ok)) throw new Error(JSON.stringify(outcomes));
}

/** Runs in the page as well: what hosts, supporters, companies, the partner and those who prepare a meeting are given. */
async function writeForHostsAndPartner(): Promise<void> {
  const { passerelle } = globalThis as unknown as { passerelle: Bridge };
  const common = { language: 'both', paper: 'letter' } as const;
  const { document } = JSON.parse(await passerelle.loadWindow()) as {
    document: { mission: { organisations: object; guests: Record<string, { item: string }> } };
  };
  const companies = Object.keys(document.mission.organisations) as never[];
  const [activity] = Object.values(document.mission.guests).map(({ item }) => item) as never[];
  const dossiers = { document: 'meeting-dossiers' as const, delegates: [], parts: [], includeTentative: true };
  const support = { document: 'support-sheet' as const, supporters: [], readers: 'hosts' as const };
  const written: { readonly ok: boolean }[] = [
    await passerelle.saveReport({ ...common, audience: 'partner', compared: [], work: 'report' }),
    await passerelle.saveProgramme({ ...common, work: 'programme' }),
    await passerelle.saveWorkbooks({ document: 'survey', of: companies, work: 'survey' }),
    await passerelle.saveWorkbooks({ document: 'people-lists', guestsOf: activity as never, work: 'guests' }),
    await passerelle.saveBrief({ ...common, ...dossiers, work: 'dossiers' }),
    await passerelle.saveBrief({ ...common, document: 'access-list', visits: [], work: 'visits' }),
    await passerelle.saveBrief({ ...common, ...support, work: 'support' }),
  ];
  if (written.some(({ ok }) => !ok)) throw new Error(JSON.stringify(written));
}

const toldToCoordinators = ['followUps what', 'tasks ownerName'];

/** Which private fields a calendar holds, its lines unfolded. */
async function markedIn(calendar: string): Promise<readonly string[]> {
  const text = (await readFile(calendar, 'utf8')).replaceAll(/\r\n[ \t]/g, '');
  const found = [...text.matchAll(new RegExp(`${marker} (\\w+) \\S+ (\\w+)`, 'g'))];
  return [...new Set(found.map(([, collection, field]) => `${collection} ${field}`))].sort();
}

async function filesUnder(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.path, entry.name));
}

/** Looks in the bytes, in both widths of letters; in what stands in a PDF; and in a mission through the application. */
async function holdsMarker(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.includes(marker) || bytes.includes(Buffer.from(marker, 'utf16le'))) return true;
  if (file.endsWith('.pdf')) return readPdf(bytes).pages.join('\n').includes(marker);
  if (/\.(?:docx|xlsx)$/.test(file)) {
    return Object.values(unzipSync(bytes)).some((part) => strFromU8(part).includes(marker));
  }
  return file.endsWith('.mission') && (await openJsonOf(file)).includes(marker);
}
