import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { barriersOf } from './support/barriersOf';
import { row } from './support/directoryTable';
import { goToDirectory } from './support/goToDirectory';
import { keepMemberList } from './support/keepMemberList';
import { openSample } from './support/openSample';
import { placeTaken, plainPng } from './support/pictureBytes';
import { photographWithPlace } from './support/samplePicture';

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'passerelle-contact-pictures-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

test('photos and logos come in with contacts, small and without their place, and leave with them', async () => {
  const { app, page, close } = await openSample({ profile });
  const photograph = await photographWithPlace(page);
  expect(photograph.includes(placeTaken)).toBe(true);
  const path = join(profile, 'contacts.vcf');
  const cards = [
    card(
      'N:Lafleur;Zoé;;;',
      'FN:Zoé Lafleur',
      'ORG:Érable DX',
      `PHOTO;ENCODING=b;TYPE=JPEG:${photograph.toString('base64')}`,
    ),
    card('N:Roy;Ana;;;', 'FN:Ana Roy', `PHOTO;ENCODING=b;TYPE=JPEG:${Buffer.from('no picture').toString('base64')}`),
    card(
      'N:;;;;',
      'FN:Érable DX',
      'ORG:Érable DX',
      'X-ABSHOWAS:COMPANY',
      `LOGO;ENCODING=b:${plainPng([60, 20]).toString('base64')}`,
    ),
  ];
  await writeFile(path, cards.join(''));
  await goToDirectory(page, 'people');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  const result = page.getByRole('region', { name: 'Résultat de l’importation' });
  await expect(result.locator('div', { hasText: /^2photos et logos repris$/ })).toBeVisible();
  await expect(page.getByText(/^Laissé de côté.: 1.photo\.$/)).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await keepMemberList(page, 3);

  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  await row(page, 'Lafleur').getByRole('rowheader').click();
  const photo = page.getByRole('img', { name: 'Photo de Zoé Lafleur' });
  const address = (await photo.getAttribute('src')) ?? '';
  const kept = Buffer.from(address.replace('data:image/jpeg;base64,', ''), 'base64');
  expect([kept.includes('Exif'), kept.includes(placeTaken)]).toEqual([false, false]);

  await page
    .getByRole('checkbox', { name: /^Choisir .*Lafleur/ })
    .locator('xpath=..')
    .click();
  await page.getByRole('button', { name: 'Cartes vCard' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cartes pour un carnet d’adresses' });
  await answerDialogs(app, profile);
  await dialog.getByRole('button', { name: 'Enregistrer les cartes' }).click();
  await expect(dialog.getByText('« Répertoire - Personnes.vcf » est dans')).toBeVisible();
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  const written = await readFile(join(profile, 'Répertoire - Personnes.vcf'), 'utf8');
  expect(written.replaceAll('\r\n ', '')).toContain(`PHOTO;ENCODING=b;TYPE=JPEG:${kept.toString('base64')}`);

  await goToDirectory(page, 'organisations');
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  await row(page, 'Érable DX').getByRole('rowheader').click();
  await expect(page.getByRole('img', { name: 'Logo de Érable DX' })).toBeVisible();
  await close();
});
