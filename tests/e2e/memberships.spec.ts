import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { row } from './support/directoryTable';
import { barriersOf } from './support/barriersOf';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import { goToDirectory } from './support/goToDirectory';
import { keepMemberList } from './support/keepMemberList';
import { openSample } from './support/openSample';
import { pasteInto } from './support/pasteInto';
import { pressMenuKey } from './support/pressMenuKey';

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'passerelle-memberships-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

test('a whole list of members becomes members of an association, comes into a mission as such, and is entitled to its benefits', async () => {
  const { page, close } = await openSample({ profile });
  await goToDirectory(page, 'organisations');
  await page.getByRole('button', { name: 'Ajouter une organisation' }).first().click();
  const form = page.getByRole('dialog', { name: 'Ajouter une organisation' });
  await form.getByLabel('Nom').fill('BIOQuébec');
  await chooseOption(form, 'Type', 'Association');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(row(page, 'BIOQuébec')).toHaveCount(1);
  const path = join(profile, 'membres.csv');
  await writeFile(path, 'Nom;Ville\nSylvabio;Lévis\nGivrane;Laval\n');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await chooseOption(page.getByRole('region', { name: 'Résultat de l’importation' }), 'sont membres de', 'BIOQuébec');
  expect(await barriersOf(page)).toEqual([]);
  await keepMemberList(page, 2);
  await expect(row(page, 'Sylvabio')).toContainText('BIOQuébec');
  await expect(row(page, 'Givrane')).toContainText('BIOQuébec');

  await goTo(page, 'delegation');
  await page.getByRole('radio', { name: 'Organisations' }).click();
  await page.getByRole('button', { name: 'Ajouter à partir du répertoire' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter à partir du répertoire' });
  await dialog.getByRole('searchbox').fill('Sylvabio');
  await dialog.getByRole('checkbox', { name: 'Choisir Sylvabio' }).locator('xpath=..').click();
  await dialog.getByRole('button', { name: 'Ajouter 1 fiche' }).click();
  await expect(row(page, 'Sylvabio')).toContainText('BIOQuébec');
  await row(page, 'Sylvabio').getByRole('rowheader').click();
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  const benefits = page.getByRole('region', { name: /^Avantages/ });
  await expect(benefits.getByRole('listitem').first()).toBeVisible();
  await close();
});

test('memberships are written by name in the table, given to all that are chosen, and taken back', async () => {
  const { app, page, close } = await openSample({ profile });
  await goTo(page, 'delegation');
  await page.getByRole('radio', { name: 'Organisations' }).click();
  await page.getByRole('searchbox', { name: 'Chercher dans la liste' }).fill('Boralyse');
  const company = page.getByRole('row').filter({ hasText: 'Boralyse' });
  const header = page.getByRole('columnheader', { name: 'Membre de' });
  const column = Number(await header.getAttribute('aria-colindex'));
  const cell = company.locator(`[aria-colindex="${column}"]`);
  await pasteInto(cell, 'Personne du tout');
  await expect(page.getByText(/Ligne 1, Membre de.: .*Personne du tout/)).toBeVisible();
  await pasteInto(cell, 'MassBio');
  await expect(cell).toHaveText('MassBio');
  await company.getByRole('checkbox').locator('xpath=..').click();
  await page.getByRole('button', { name: 'Membre de…' }).click();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Compter parmi les membres de BIOQuébec' }).click();
  await expect(cell).toHaveText('BIOQuébec; MassBio');
  await page.getByRole('button', { name: 'Membre de…' }).click();
  await page.getByRole('menuitem', { name: 'Ne plus compter parmi les membres de MassBio' }).click();
  await expect(cell).toHaveText('BIOQuébec');
  await pressMenuKey(app, 'Z');
  await expect(cell).toHaveText('BIOQuébec; MassBio');
  await close();
});
