import { expect, type Locator, test } from '@playwright/test';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pasteInto } from './support/pasteInto';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
  await goTo(opened.page, 'delegation');
});
test.afterEach(() => opened.close());

const rowOf = (familyName: string): Locator =>
  opened.page.getByRole('row').filter({ has: opened.page.getByRole('rowheader', { name: familyName, exact: true }) });

async function delegateNamed(familyName: string) {
  const { mission } = await missionOfWindow(opened.page);
  const person = Object.values(mission.people).find((known) => known.familyName === familyName);
  const delegate = Object.values(mission.delegates).find((known) => !known.deleted && known.person === person?.id);
  return { person, delegate, group: delegate?.group && mission.groups[delegate.group]?.nameFr };
}

async function chooseIn(row: Locator, column: string, option: string): Promise<void> {
  const heading = opened.page.getByRole('columnheader', { name: column, exact: true });
  const index = Number(await heading.getAttribute('aria-colindex'));
  await row.locator(`[aria-colindex="${index}"]`).dblclick();
  await opened.page.getByRole('option', { name: option, exact: true }).click();
}

test('a cell is written in place, a new organisation is created by writing its name, and undo takes back one cell', async () => {
  const { app, page } = opened;
  const row = rowOf('Aurélien');
  await row.getByText('Associée').dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Associée principale');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Associée principale');

  await row.getByText('Fonds Aurélune').click();
  await page.keyboard.type('Capital Boréal');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Capital Boréal');
  await expect(page.getByRole('radio', { name: /^Organisations/ }).locator('xpath=..')).toContainText('41');
  await pressMenuKey(app, 'Z');
  await expect(row).toContainText('Fonds Aurélune');
  await expect(row).toContainText('Associée principale');
});

test('a role and a status are chosen in their cells, the day is noted and corrected with its reason in the sheet, and groups stand from A to Z', async () => {
  const { page } = opened;
  const row = rowOf('Aurélien');
  await chooseIn(row, 'Rôle', 'Délégation officielle');
  await chooseIn(row, 'Statut', 'Vérifié');
  await expect
    .poll(async () => (await delegateNamed('Aurélien')).delegate)
    .toMatchObject({
      role: 'official',
      status: 'vetted',
      vettedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown,
    });
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  const day = page.getByRole('group', { name: 'Vérification, le' });
  await day.getByRole('spinbutton').first().click();
  await page.keyboard.type('20260402');
  await page.getByLabel('Raison', { exact: true }).fill('Invitée par la ministre');
  await page.getByLabel('Notes sur la personne').focus();
  await expect
    .poll(async () => (await delegateNamed('Aurélien')).delegate)
    .toMatchObject({
      vettedOn: '2026-04-02',
      statusReason: 'Invitée par la ministre',
    });
  await expect(row).toContainText('Délégation officielle');
  await page.getByRole('radio', { name: /^Groupes/ }).click();
  await expect(page.getByRole('rowheader')).toHaveText([
    'Investissement et affaires',
    'Oncologie et recherche clinique',
    'Santé numérique et dispositifs',
    'Thérapies cellulaires et géniques',
  ]);
});

test('a delegation whose head withdraws, or that has two, is told what to do until one leads', async () => {
  const { page } = opened;
  const withdrawn = page.getByText('Agathe Bouchard-Lanoix dirigeait la délégation et ne vient plus');
  const several = page.getByText('La délégation a 2 chefs : Dominique Aurélien et Agathe Bouchard-Lanoix');
  await chooseIn(rowOf('Aurélien'), 'Rôle', 'Chef de délégation');
  await expect(several).toBeVisible();
  await chooseIn(rowOf('Bouchard-Lanoix'), 'Statut', 'Retiré');
  await expect(several).toHaveCount(0);
  await chooseIn(rowOf('Aurélien'), 'Rôle', 'Membre');
  await expect(withdrawn).toBeVisible();
  await chooseIn(rowOf('Aurélien'), 'Rôle', 'Chef de délégation');
  await expect(withdrawn).toHaveCount(0);
});

test('an address that cannot be one is refused in its cell', async () => {
  const { page } = opened;
  const row = rowOf('Ardouin');
  await row.getByText(/@/).dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('bruno@');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Cette adresse est incomplète. Exemple : prenom.nom@example.org')).toBeVisible();
  await page.keyboard.press('Escape');
  expect((await delegateNamed('Ardouin')).person?.email).toMatch(/^[^@]+@[^@]+$/);
});

test('a block pasted from a spreadsheet fills cells, adds people below, and says which cells meant nothing', async () => {
  const { app, page } = opened;
  await page.getByRole('columnheader', { name: 'Nom', exact: true }).click();
  await page.getByRole('columnheader', { name: 'Nom', exact: true }).click();
  const last = page.getByRole('rowheader', { name: 'Abitbol-Lavoie' });
  await page.getByRole('grid').press('Control+End');
  await last.click();
  await last.evaluate((cell) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Abitbol-Lavoie\tVincente\r\nAalto\tLi\r\n\t\r\n');
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(rowOf('Aalto')).toContainText('Li');
  await expect(rowOf('Abitbol-Lavoie')).toContainText('Vincente');
  await pressMenuKey(app, 'Z');
  await expect(rowOf('Aalto')).toHaveCount(0);
  await expect(rowOf('Abitbol-Lavoie')).not.toContainText('Vincente');
});

test('the list is searched without accents, sorted and filtered by column', async () => {
  const { page } = opened;
  await page.getByRole('searchbox', { name: 'Chercher dans la liste' }).fill('levesque');
  await expect(page.getByRole('rowheader')).toHaveText(['Lévesque-Cohen']);
  await page.getByRole('button', { name: 'Effacer la recherche' }).click();
  await page.getByRole('button', { name: 'Filtrer par colonne' }).click();
  await page.getByRole('textbox', { name: 'Filtrer Statut' }).fill('verif');
  for (const row of await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all()) {
    await expect(row).toContainText('Vérifié');
  }
  await page.getByRole('textbox', { name: 'Filtrer Statut' }).fill('nulle part');
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '49');
});

test('several people get a status at once and are removed at once; one undo each', async () => {
  const { app, page } = opened;
  for (const name of ['Beauchemin-Fjeld', 'Marivault']) await rowOf(name).getByRole('gridcell').first().click();
  const bar = page.getByRole('group', { name: 'Lignes choisies' });
  await expect(bar).toContainText('2 choisies');
  await bar.getByRole('button', { name: 'Statut' }).click();
  await page.getByRole('menuitem', { name: 'Confirmé' }).click();
  await expect(rowOf('Beauchemin-Fjeld')).toContainText('Confirmé');
  await expect(rowOf('Marivault')).toContainText('Confirmé');
  await bar.getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '47');
  await expect(page.getByRole('region', { name: 'Avis' })).toContainText('Suppression de 2 lignes');
  await pressMenuKey(app, 'Z');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '49');
  // What a filter hides is left alone, though it is chosen.
  for (const name of ['Beauchemin-Fjeld', 'Marivault']) await rowOf(name).getByRole('gridcell').first().click();
  await page.getByRole('button', { name: 'Filtrer par colonne' }).click();
  await page.getByRole('textbox', { name: 'Filtrer Nom' }).fill('nulle part');
  await expect(bar).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Filtrer Nom' }).fill('Marivault');
  await expect(bar).toContainText('1 choisie');
  await bar.getByRole('button', { name: 'Retirer' }).click();
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '48');
  await expect(rowOf('Beauchemin-Fjeld')).toBeVisible();
  await pressMenuKey(app, 'Z');
  await pressMenuKey(app, 'Z');
  await expect(rowOf('Marivault')).toContainText('Vérifié');
});

test('a person is added with an organisation and a group by their names, and hosts are told from the delegation', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: 'Ajouter une personne' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une personne' });
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText('Un prénom ou un nom suffit, mais il en faut un.').first()).toBeVisible();
  await form.getByLabel('Prénom').fill('Ève');
  await form.getByLabel('Nom', { exact: true }).fill('Zébrowski');
  await form.getByRole('combobox', { name: 'Organisation' }).fill('Zénith Biotech');
  await page.keyboard.press('Tab');
  await form.getByRole('combobox', { name: 'Groupe' }).fill('Oncologie');
  await page.getByRole('option', { name: 'Oncologie et recherche clinique' }).click();
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect.poll(async () => (await delegateNamed('Zébrowski')).group).toBe('Oncologie et recherche clinique');
  await page.getByRole('radio', { name: /^Organisations/ }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Zénith Biotech' })).toContainText('Délégation');
  await expect(page.getByRole('row').filter({ hasText: 'MassBio' }).first()).toContainText('Hôte');
});

test('adding an organisation or a group is said, like any other addition', async () => {
  const { page } = opened;
  const said = page.getByRole('region', { name: 'Avis' });
  for (const [table, add, name, sentence] of [
    [/^Organisations/, 'Ajouter une organisation', 'Nom', /Ajout de l’organisation Neuvième/],
    [/^Groupes/, 'Ajouter un groupe', 'Nom, en français', /Ajout du groupe «\sNeuvième\s»/],
  ] as const) {
    await page.getByRole('radio', { name: table }).click();
    await page.getByRole('button', { name: add }).click();
    const form = page.getByRole('dialog', { name: add });
    await form.getByLabel(name, { exact: true }).fill('Neuvième');
    await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(said).toContainText(sentence);
  }
});

test('a table without a sheet has no button for one, and a directory that is still empty is not said to hold what the mission has', async () => {
  const { page } = opened;
  const sheet = page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' });
  const counts: number[] = [];
  for (const table of [/^Délégués/, /^Organisations/, /^Groupes/, /^Entrées/]) {
    await page.getByRole('radio', { name: table }).click();
    await expect(page.getByRole('radio', { name: table })).toBeChecked();
    counts.push(await sheet.count());
  }
  expect(counts).toEqual([1, 1, 0, 0]);
  await page.getByRole('radio', { name: /^Délégués/ }).click();
  await page.getByRole('button', { name: 'Ajouter à partir du répertoire' }).click();
  await expect(page.getByRole('dialog', { name: 'Ajouter à partir du répertoire' })).toContainText(
    'Le répertoire est encore vide.',
  );
});

test('organisations that are copied and pasted back stay as they were, and what means nothing in its column is named', async () => {
  const { page } = opened;
  await page.getByRole('radio', { name: /^Organisations/ }).click();
  const host = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Backbaye Biologics' }) });
  await expect(host).toContainText('Hôte');
  await pasteInto(
    host.getByRole('rowheader'),
    'Backbaye Biologics\tPharmaceutique\tHôte\t0\tLowell, MA\tÉtats-Unis\t\tana@',
  );
  await expect(host).toContainText('Lowell, MA');
  await expect(host).toContainText('Hôte');
  await expect(page.getByRole('alert').filter({ hasText: '1 cellule n’a pas été collée' })).toContainText(
    'Courriel : « ana@ ». Cette adresse est incomplète.',
  );
});

test('three hundred groups are pasted at once: said as one act, taken back by one undo, and what was refused stays in its room', async () => {
  const { app, page } = opened;
  await page.getByRole('radio', { name: /^Groupes/ }).click();
  const groups = page.getByRole('radio', { name: /^Groupes/ });
  const before = (await groups.textContent()) ?? '';
  const lines = Array.from({ length: 300 }, (_, at) => `Piste ${at + 1}\tTrack ${at + 1}`);
  const last = page.getByRole('grid', { name: 'Groupes' }).getByRole('rowheader').last();
  await pasteInto(last, [...lines, '\tTrack\tx'].join('\n'));
  await expect(page.getByText(/^Collage de 30\d lignes/)).toBeVisible();
  await expect(groups).not.toHaveText(before);
  await pressMenuKey(app, 'Z');
  await expect(groups).toHaveText(before);
  await pasteInto(last, '\t');
  const refusal = page.getByText(/^Rien n’a été collé/);
  await expect(refusal).toBeVisible();
  await goTo(page, 'venues');
  await expect(page.getByRole('heading', { level: 1, name: 'Lieux' })).toBeVisible();
  await expect(refusal).toHaveCount(0);
});
