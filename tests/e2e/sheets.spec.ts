import { expect, test } from '@playwright/test';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
  await goTo(opened.page, 'delegation');
});
test.afterEach(() => opened.close());

const missionNow = async () => (await missionOfWindow(opened.page)).mission;
const showSheet = () => opened.page.getByRole('button', { name: /^Fiche de la ligne/ }).click();
const showTable = (name: RegExp) => opened.page.getByRole('radio', { name }).click();

test('the sheet of a delegate keeps whom to call and two kinds of notes, and follows the row', async () => {
  const { app, page } = opened;
  await showSheet();
  await expect(page.getByText('Choisissez une ligne du tableau : sa fiche paraîtra ici.')).toBeVisible();
  await page.getByRole('rowheader', { name: 'Ardouin', exact: true }).click();
  const sheet = page.getByRole('complementary', { name: 'Bruno Ardouin' });
  await sheet.getByLabel('Personne à joindre en cas d’urgence').fill('Lise Ardouin\n+1 514 555-0199');
  await sheet.getByLabel('Notes sur sa participation').fill('Arrive un jour plus tard');
  await page.getByRole('rowheader', { name: 'Castonguay', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Laurence Castonguay' })).toBeVisible();

  const { people, delegates } = await missionNow();
  const person = Object.values(people).find(({ familyName }) => familyName === 'Ardouin');
  const delegate = Object.values(delegates).find((one) => one.person === person?.id);
  expect([person?.emergencyContact, delegate?.notes]).toEqual([
    'Lise Ardouin\n+1 514 555-0199',
    'Arrive un jour plus tard',
  ]);
  await pressMenuKey(app, 'Z');
  await expect
    .poll(async () => Object.values((await missionNow()).delegates).find(({ id }) => id === delegate?.id)?.notes)
    .toBeUndefined();
});

test('the sheet of a delegate says what the border asks for, and refuses a day that is none', async () => {
  const { page } = opened;
  await showSheet();
  await page.getByRole('rowheader', { name: 'Ardouin', exact: true }).click();
  const sheet = page.getByRole('complementary', { name: 'Bruno Ardouin' });
  await chooseOption(sheet, 'Autorisation d’entrée \\(États-Unis\\)', 'Accordée');
  await sheet.getByLabel('Dernier jour de validité (États-Unis)').fill('2026-02-31');
  await page.keyboard.press('Enter');
  await expect(sheet.getByText('Cette date ne se lit pas. Exemple : 2028-03-31')).toBeVisible();
  await sheet.getByLabel('Dernier jour de validité (États-Unis)').fill('2028-03-31');
  await page.keyboard.press('Enter');
  const noted = async () => {
    const { people, entryStates } = await missionNow();
    const ardouin = Object.values(people).find(({ familyName }) => familyName === 'Ardouin');
    return Object.values(entryStates).find(({ person }) => person === ardouin?.id);
  };
  await expect.poll(async () => (await noted())?.expiry).toBe('2028-03-31');
  expect(await noted()).toMatchObject({ country: 'US', status: 'granted' });
});

test('the sheet of an organisation says where it is a member, what it seeks, and keeps notes', async () => {
  const { page } = opened;
  await showTable(/^Organisations/);
  await showSheet();
  await page.getByRole('rowheader', { name: 'Boralyse Immuno' }).click();
  const sheet = page.getByRole('complementary', { name: 'Boralyse Immuno' });
  await expect(sheet.getByRole('checkbox', { name: 'BIOQuébec' })).toBeChecked();
  await sheet.getByText('MassBio', { exact: true }).click();
  await sheet.getByLabel('Offre, en français').fill('Un vaccin.\nDeux brevets.');
  await sheet.getByLabel('Notes sur l’organisation').fill('Déjà venue en 2024');
  await page.keyboard.press('Tab');
  const boralyse = async () =>
    Object.values((await missionNow()).organisations).find(({ name }) => name === 'Boralyse Immuno');
  await expect.poll(async () => (await boralyse())?.notes).toBe('Déjà venue en 2024');
  expect(await boralyse()).toMatchObject({
    memberOf: { bioquebec: true, massbio: true },
    offeringFr: 'Un vaccin.\nDeux brevets.',
  });
});

test('a contact is added, written in, and deleted', async () => {
  const { page } = opened;
  await showTable(/^Contacts/);
  await expect(page.getByRole('rowheader')).toHaveCount(6);
  await page.getByRole('button', { name: 'Ajouter un contact' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter un contact' });
  await form.getByLabel('Prénom').fill('Wanda');
  await form.getByLabel('Nom', { exact: true }).fill('Zielinski');
  await form.getByLabel('Téléphone').fill('+1 619 555-0188');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Zielinski' });
  await expect(row).toContainText('+1 619 555-0188');
  await row.getByText('Wanda').dblclick();
  await page.keyboard.press('End');
  await page.keyboard.type(' M.');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Wanda M.');

  const remove = page.getByRole('button', { name: 'Supprimer' });
  await row.getByRole('gridcell').first().click();
  await remove.click();
  await expect(row).toHaveCount(0);
});

test('a group is added and has a name in each language', async () => {
  const { page } = opened;
  await showTable(/^Groupes/);
  await page.getByRole('button', { name: 'Ajouter un groupe' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter un groupe' });
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText('Un nom est nécessaire, dans une langue au moins.')).toBeVisible();
  await form.getByLabel('Nom, en français').fill('Relève');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Relève' }) });
  await row.getByRole('gridcell').nth(1).dblclick();
  await page.keyboard.type('Next generation');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Next generation');
  const groups = Object.values((await missionNow()).groups);
  expect(groups.find(({ nameFr }) => nameFr === 'Relève')?.nameEn).toBe('Next generation');
});

test('an organisation is deleted with one press and comes back with one undo; one that is needed stays, and it is said', async () => {
  const { page } = opened;
  await showTable(/^Organisations/);
  await page.getByRole('button', { name: 'Ajouter une organisation' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une organisation' });
  await form.getByLabel('Nom').fill('Aalto Essais');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const rowOf = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  const remove = async (name: string) => {
    await rowOf(name).getByRole('gridcell').first().click();
    await page.getByRole('button', { name: 'Supprimer' }).click();
  };
  await remove('Aalto Essais');
  await expect(rowOf('Aalto Essais')).toHaveCount(0);
  const said = page.getByRole('region', { name: 'Avis' }).getByRole('listitem').filter({ hasText: 'Suppression' });
  await expect(said).toContainText('Aalto Essais');

  // While the notice stands: the bar of the next chosen row must not lie under it.
  await remove('Boralyse Immuno');
  await expect(page.getByRole('alert')).toContainText('en dépendent encore (2)');
  await expect(rowOf('Boralyse Immuno')).toHaveCount(1);
  await said.getByRole('button', { name: 'Annuler' }).click();
  await expect(rowOf('Aalto Essais')).toHaveCount(1);
});
