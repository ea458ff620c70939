import { expect, test } from '@playwright/test';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { typeInto } from './support/typeInto';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
  await goTo(opened.page, 'venues');
});
test.afterEach(() => opened.close());

const show = (name: string) => opened.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();

async function venueNamed(nameFr: string) {
  const { mission } = await missionOfWindow(opened.page);
  return Object.values(mission.venues).find((venue) => venue.nameFr === nameFr);
}

test('a venue is added where the mission goes, its facts keep themselves, and each is taken back by itself', async () => {
  const { app, page } = opened;
  await page.getByRole('button', { name: 'Ajouter un lieu' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter un lieu' });
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText('Un nom est nécessaire, dans une langue au moins.')).toBeVisible();
  await form.getByLabel('Nom, en français').fill('Théâtre Balboa');
  await expect(form.getByLabel('Ville')).toHaveValue('');
  await form.getByLabel('Ville').fill('San Diego');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Théâtre Balboa' })).toBeVisible();

  await page.getByLabel('Nom, en anglais').fill('Balboa Theatre');
  await page.getByLabel('Adresse').fill('868 Fourth Avenue');
  await page.getByLabel('Pays').fill('etats-unis');
  await page.getByLabel('Capacité').fill('1300');
  await page.getByLabel('Téléphone de l’accueil').fill('+1 619 555-0100');
  await page.getByLabel('Notes de coordination').fill('Entrée des artistes');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => venueNamed('Théâtre Balboa'))
    .toEqual({
      id: expect.any(String),
      nameFr: 'Théâtre Balboa',
      nameEn: 'Balboa Theatre',
      address: '868 Fourth Avenue',
      city: 'San Diego',
      country: 'US',
      zone: 'America/Los_Angeles',
      capacity: 1300,
      openingHours: {},
      phone: '+1 619 555-0100',
      notes: 'Entrée des artistes',
    });
  await page.getByRole('heading', { name: 'Théâtre Balboa' }).click();
  await pressMenuKey(app, 'Z');
  await expect(page.getByLabel('Notes de coordination')).toHaveValue('');
  await expect(page.getByLabel('Téléphone de l’accueil')).toHaveValue('+1 619 555-0100');
});

test('a country that nobody knows is refused under its field', async () => {
  const { page } = opened;
  await show('Hôtel Bayfront');
  await page.getByLabel('Pays').fill('Zubrowka');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ce pays n’est pas reconnu. Exemple : Canada, ou CA')).toBeVisible();
  expect((await venueNamed('Hôtel Bayfront Sample'))?.country).toBe('US');
});

test('opening hours are kept in pairs, up to midnight, and copied to every day', async () => {
  const { page } = opened;
  await show('Bistro Seaport');
  const monday = page.getByRole('group', { name: 'Lundi', exact: true });
  await typeInto(monday.getByRole('group', { name: 'Lundi, ouverture' }), '1130');
  await page.keyboard.press('Tab');
  await page.getByLabel('Adresse').click();
  await expect(monday).toContainText('Il faut une ouverture, puis une fermeture plus tard le même jour.');
  await typeInto(monday.getByRole('group', { name: 'Lundi, fermeture' }), '0000');
  await page.getByLabel('Adresse').click();
  await page.getByRole('button', { name: 'Mêmes heures tous les jours que le lundi' }).click();
  const hours = '11:30-24:00';
  await expect
    .poll(async () => (await venueNamed('Bistro Seaport Sample'))?.openingHours)
    .toEqual({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours });
  await page.getByRole('button', { name: 'Effacer les heures : Dimanche' }).click();
  await expect.poll(async () => (await venueNamed('Bistro Seaport Sample'))?.openingHours.sun).toBeUndefined();
});

test('a venue where something happens cannot be deleted, and says why; an empty one can, and comes back', async () => {
  const { page } = opened;
  await show('Palais des congrès');
  const remove = page.getByRole('button', { name: 'Supprimer' });
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await remove.hover();
  await expect(page.getByRole('tooltip')).toContainText('91 éléments s’y déroulent. Déplacez-les d’abord');

  await page.getByRole('button', { name: 'Ajouter un lieu' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Nom, en anglais').fill('Empty Hall');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const list = page.getByRole('complementary', { name: 'Tous les lieux' });
  const row = list.getByRole('listitem').filter({ hasText: 'Empty Hall' });
  await expect(row).toHaveCount(1);
  await expect(page.getByText('Aucun élément ne s’y déroule pour l’instant.')).toBeVisible();
  await remove.click();
  await expect(row).toHaveCount(0);
  const notice = page.getByRole('region', { name: 'Avis' }).getByRole('listitem').filter({ hasText: 'Suppression' });
  await expect(notice).toContainText(/Suppression du lieu «\sEmpty Hall\s»/);
  await notice.getByRole('button', { name: 'Annuler' }).click();
  await expect(row).toHaveCount(1);
});

test('rooms are written in a table, pasted from a spreadsheet, and deleted unless something happens there', async () => {
  const { page } = opened;
  await show('Laboratoires Mesalume');
  await page.getByRole('tab', { name: /^Salles/ }).click();
  await page.getByRole('button', { name: 'Ajouter une salle' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Nom, en français').fill('Salle blanche');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const first = page.getByRole('rowheader', { name: 'Salle blanche' });
  await first.click();
  await first.evaluate((cell) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'Salle blanche\tClean room\t6\r\nSerre\tGreenhouse\t12\r\nGrenier\tAttic\tbeaucoup\r\n',
    );
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('row').filter({ hasText: 'Greenhouse' })).toContainText('12');
  await expect(page.getByRole('row').filter({ hasText: 'Salle blanche' })).toContainText('Clean room');
  await expect(page.getByRole('row').filter({ hasText: 'Grenier' })).toContainText('Attic');
  await expect(page.getByRole('alert').filter({ hasText: '1 cellule n’a pas été collée' })).toContainText(
    '« beaucoup »',
  );

  await page.getByRole('checkbox', { name: 'Choisir Serre' }).locator('xpath=..').click();
  await page.getByRole('group', { name: 'Salles choisies' }).getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Serre' })).toHaveCount(0);

  await show('Palais des congrès');
  await page.getByRole('tab', { name: /^Salles/ }).click();
  await page.getByRole('checkbox', { name: 'Choisir Salle 6A' }).locator('xpath=..').click();
  await page.getByRole('group', { name: 'Salles choisies' }).getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByRole('alert')).toContainText('Non supprimé');
  await expect(page.getByRole('rowheader', { name: 'Salle 6A' })).toBeVisible();
});
