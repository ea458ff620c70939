import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import { convertMission } from '../e2e/support/convertMission';
import { goTo } from '../e2e/support/goTo';
import { addedMeeting, laterAgenda, pacificWithoutSummer } from '../e2e/support/laterAgenda';
import { launch } from '../e2e/support/launch';
import { resizeWindow } from '../e2e/support/resizeWindow';
import { stopClock } from '../e2e/support/stopClock';
import { picture } from './picture';

const words = {
  fr: {
    add: /^Ajouter/,
    import: 'Importer un agenda',
    cancel: /^Annuler « Matapex/,
    party: /reconnu/,
    panel: /^Participants/,
    clocks: 'Fuseaux à vérifier',
  },
  en: {
    add: /^Add/,
    import: 'Import an agenda',
    cancel: /^Cancel “Matapex/,
    party: /recognised/,
    panel: /^Participants/,
    clocks: 'Time zones to check',
  },
} as const;

const move = { item: 'rencontre-boralyse-immuno-harbolight-partners', to: '2026-10-05T17:00[America/New_York]' };
const inBoston = (from: string, until: string) => [
  `DTSTART;TZID=Eastern Standard Time:20261005T${from}`,
  `DTEND;TZID=Eastern Standard Time:20261005T${until}`,
  'SEQUENCE:1',
];
const later = laterAgenda({
  changed: {
    '001': inBoston('160000', '163000'),
    '003': inBoston('153000', '160000'),
    '005': ['STATUS:CANCELLED', 'SEQUENCE:1'],
  },
  gone: ['002'],
  added: [
    pacificWithoutSummer,
    addedMeeting('hall', 'TZID=Hall Time:20261006T110000', 'SUMMARY:Visite du hall'),
    addedMeeting(
      'west',
      'TZID=America/Los_Angeles:20261005T100000',
      'SUMMARY:Norvexia Thérapeutique : appel',
      'DESCRIPTION:Backbaye Biologics',
    ),
  ],
});

for (const language of ['fr', 'en'] as const) {
  test(`the guide to agendas, ${language}`, async () => {
    const said = words[language];
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-agenda-'));
    const path = join(folder, 'partnering-agenda.ics');
    await writeFile(path, later);
    const files = [convertMission('assets/samples/boston-2026.json')];
    const { app, page, close } = await launch({ files, locale: `${language}-CA`, colorScheme: 'light' });
    await stopClock(page);
    await resizeWindow(app, 1280, 800);
    await page.evaluate(
      (payload) =>
        (globalThis as unknown as { passerelle: Bridge }).passerelle.execute({
          command: { name: 'move-item', payload } as never,
        }),
      move,
    );
    await goTo(page, 'itinerary', language);
    await page.getByRole('button', { name: said.add }).first().click();
    await page.getByRole('menuitem', { name: said.import }).click();
    await page.locator('input[type=file]').setInputFiles(path);
    await expect(page.getByText(said.clocks)).toBeVisible();
    await page.getByRole('checkbox', { name: said.cancel }).click({ force: true });
    await picture(page, `agenda-again-${language}`);
    await page.getByRole('button', { name: said.party }).first().click();
    await expect(page.getByRole('dialog', { name: said.panel })).toBeVisible();
    await picture(page, `agenda-party-${language}`);
    await close();
    await rm(folder, { recursive: true, force: true });
  });
}
