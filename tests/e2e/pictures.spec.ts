import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { addOrganisation, row } from './support/directoryTable';
import { goTo } from './support/goTo';
import { goToDirectory } from './support/goToDirectory';
import { openSample } from './support/openSample';
import { placeTaken, plainPng } from './support/pictureBytes';
import { photographWithPlace } from './support/samplePicture';

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'passerelle-pictures-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

async function choose(page: Page, button: string, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** As the file has it, not as it is shown. */
const sizeOf = (picture: Locator) =>
  picture.evaluate(async (element: HTMLImageElement) => {
    await element.decode();
    return [element.naturalWidth, element.naturalHeight];
  });

async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  await row(page, name).getByRole('rowheader').click();
}

test('a photo from a telephone is kept small and without its place, refused files change nothing, and it goes along into a mission', async () => {
  const { page, close } = await openSample({ profile });
  await goToDirectory(page, 'people');
  await page.getByRole('button', { name: 'Ajouter une personne' }).first().click();
  const form = page.getByRole('dialog', { name: 'Ajouter une personne' });
  await form.getByLabel('Nom', { exact: true }).fill('Tremblay-Zed');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await openSheet(page, 'Tremblay-Zed');
  const photo = page.getByRole('img', { name: 'Photo de Tremblay-Zed' });
  const problem = page.getByRole('region', { name: 'Photo' }).getByRole('alert');

  await choose(
    page,
    'Choisir une image',
    'liste.png',
    Buffer.from('Nom;Courriel\nZoé;zoe@example.org\nAnne;anne@example.org'),
  );
  await expect(problem).toContainText('« liste.png » n’est pas une image PNG, JPEG ou WebP.');
  await choose(page, 'Choisir une image', 'bombe.png', plainPng([1, 1], { width: 40_000, height: 30_000 }));
  await expect(problem).toContainText('« bombe.png » a 40000 × 30000 pixels');
  await choose(page, 'Choisir une image', 'moitié.png', plainPng([400, 400]).subarray(0, 60));
  await expect(problem).toContainText('« moitié.png » est abîmé');
  await expect(photo).toHaveCount(0);

  const original = await photographWithPlace(page);
  expect(original.includes(placeTaken)).toBe(true);
  await choose(page, 'Choisir une image', 'Zoé à la montagne.jpg', original);
  await expect(photo).toBeVisible();
  await expect(problem).toHaveCount(0);
  expect(await barriersOf(page)).toEqual([]);
  const address = (await photo.getAttribute('src')) ?? '';
  const kept = Buffer.from(address.replace('data:image/jpeg;base64,', ''), 'base64');
  expect(await sizeOf(photo)).toEqual([225, 300]);
  expect([kept.includes('Exif'), kept.includes(placeTaken)]).toEqual([false, false]);

  await goTo(page, 'delegation');
  await page.getByRole('button', { name: 'Ajouter à partir du répertoire' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter à partir du répertoire' });
  await dialog.getByRole('searchbox').fill('Tremblay-Zed');
  await dialog.getByRole('checkbox', { name: 'Choisir Tremblay-Zed' }).locator('xpath=..').click();
  await dialog.getByRole('button', { name: 'Ajouter 1 fiche' }).click();
  await page.getByRole('searchbox', { name: 'Chercher dans la liste' }).fill('Tremblay-Zed');
  await openSheet(page, 'Tremblay-Zed');
  await expect(photo).toHaveAttribute('src', address);

  await page.getByRole('button', { name: 'Retirer la photo' }).click();
  await expect(photo).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Choisir une image' })).toBeFocused();
  const difference = page.getByRole('group', { name: 'Photo' });
  await expect(difference).toContainText('Changé dans la mission');
  await expect(difference.getByRole('img', { name: 'Une image' })).toHaveAttribute('src', address);
  await difference.getByRole('button', { name: 'Prendre la valeur du répertoire' }).click();
  await expect(photo).toHaveAttribute('src', address);
  await page.getByRole('button', { name: /^Annuler : / }).click();
  await expect(photo).toHaveCount(0);
  await close();
});

test('a logo stands before the name of its organisation, at the next start too', async () => {
  const first = await openSample({ profile });
  await goToDirectory(first.page, 'organisations');
  await addOrganisation(first.page, 'Boréalys');
  await openSheet(first.page, 'Boréalys');
  await choose(
    first.page,
    'Choisir une image',
    'logo.png',
    plainPng([960, 320], { before: [['tEXt', Buffer.from(`Comment\0${placeTaken}`)]] }),
  );
  await expect(first.page.getByRole('img', { name: 'Logo de Boréalys' })).toBeVisible();
  await first.close();
  expect(readFileSync(join(profile, 'drafts', 'directory.mission')).includes(placeTaken)).toBe(false);

  const { page, close } = await openSample({ profile });
  await goToDirectory(page, 'organisations');
  const logo = row(page, 'Boréalys').locator('img');
  await expect(logo).toHaveAttribute('src', /^data:image\/png;base64,/);
  expect(await sizeOf(logo)).toEqual([480, 160]);
  await close();
});
