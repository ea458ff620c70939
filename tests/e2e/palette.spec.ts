import { expect, type Page, test } from '@playwright/test';
import type { Launched } from './support/launch';
import { addOrganisation, row } from './support/directoryTable';
import { goTo } from './support/goTo';
import { goToDirectory } from './support/goToDirectory';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
});
test.afterEach(() => opened.close());

async function search(text: string): Promise<Page> {
  const { app, page } = opened;
  await pressMenuKey(app, 'K');
  await page.getByRole('combobox', { name: 'Rechercher ou lancer une commande' }).fill(text);
  return page;
}

test('a person is found without accents by the beginning of a name, and their row gets the keyboard', async () => {
  const page = await search('levesque');
  await expect(page.getByRole('option')).toHaveText([
    /Raphaël Lévesque-Cohen.*Mistassex Biologiques/,
    /^Chercher dans le répertoire/,
    /^Chercher dans le répertoire/,
    /^Créer/,
  ]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Lévesque-Cohen' })).toBeFocused();
});

test('the same person chosen again gets the keyboard again', async () => {
  const row = opened.page.getByRole('rowheader', { name: 'Lévesque-Cohen' });
  await (await search('levesque')).keyboard.press('Enter');
  await expect(row).toBeFocused();
  await opened.page.getByRole('rowheader', { name: 'Abitbol-Lavoie' }).click();
  await expect(row).not.toBeFocused();
  await (await search('levesque')).keyboard.press('Enter');
  await expect(row).toBeFocused();
});

test('one kind of what was found is shown alone, and all of it again', async () => {
  const page = await search('harb');
  const groups = page.getByRole('listbox').getByRole('group');
  const all = await groups.count();
  const organisations = page.getByRole('button', { name: /^Organisations\s?1$/ });
  await organisations.click();
  await expect(groups).toHaveCount(2);
  await expect(page.getByRole('option')).toHaveText([/^Harbolight Partners/, /^Créer/]);
  await organisations.click();
  await expect(groups).toHaveCount(all);
});

test('what was typed becomes the title of a new activity', async () => {
  const page = await search('Café avec Redwood');
  await page.keyboard.press('Control+Enter');
  const form = page.getByRole('dialog', { name: 'Ajouter une activité' });
  await expect(form.getByLabel('Titre, en français')).toHaveValue('Café avec Redwood');
});

test('an organisation opens the other table at its row, even while people are searched', async () => {
  await (await search('bergeronnes')).keyboard.press('Enter');
  await opened.page.getByRole('searchbox', { name: 'Chercher dans la liste' }).fill('bergeronnes');
  const page = await search('harbolight');
  await page.getByRole('group', { name: 'Organisations' }).getByRole('option').first().click();
  await expect(page.getByRole('radio', { name: /^Organisations/ })).toBeChecked();
  await expect(page.getByRole('rowheader', { name: 'Harbolight Partners' })).toBeFocused();
});

test('a venue opens at its facts, with its items counted', async () => {
  const page = await search('palais des');
  await page.getByRole('group', { name: 'Lieux' }).getByRole('option').first().click();
  await expect(page.getByRole('heading', { name: 'Palais des congrès de San Diego' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nom, en anglais' })).toHaveValue('San Diego Convention Center');
});

test('an item is named with its day, its time and its zone, and opens in the itinerary', async () => {
  const page = await search('vol direct');
  const flight = page.getByRole('option', { name: /Vol direct vers San Diego/ });
  await expect(flight).toContainText(/dim\.\s21\sjuin, 10\sh\s45\sHAE/);
  await flight.click();
  await expect(page.getByRole('button', { name: 'Itinéraire' })).toHaveAttribute('aria-current', 'page');
});

test('arrows walk, a command runs, and the words of the command are in the language of the window', async () => {
  const page = await search('');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveText('Aller à : Itinéraire');
  await page.getByRole('combobox').fill('passer à l’anglais');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Overview' })).toBeVisible();
});

test('what is not there is said, and Escape closes', async () => {
  const page = await search('zyzzyva');
  await expect(page.getByRole('status').filter({ hasText: 'zyzzyva' })).toHaveText(
    /^Rien ne correspond à «\szyzzyva\s»\.$/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an import begins from anywhere, by its name', async () => {
  const page = await search('importer');
  await expect(page.getByRole('option')).toHaveText([
    /^Importer un agenda/,
    /^Importer des délégués/,
    /^Importer une liste de membres/,
    /^Chercher dans le répertoire/,
    /^Chercher dans le répertoire/,
    /^Créer/,
  ]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Importer un agenda' })).toBeVisible();
  await (await search('importer des délégués')).keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Importer des délégués' })).toBeVisible();
});

test('what belongs to a place, an agreement or a meeting is found by its own name, and is open once it is chosen', async () => {
  const { page } = opened;
  await (await search('salle 6a')).getByRole('option', { name: /^Salle 6A.*Palais des congrès/ }).click();
  await expect(page.getByRole('rowheader', { name: 'Salle 6A' })).toBeFocused();
  const benefit = 'Poste de travail au pavillon du Massachusetts';
  await (
    await search('poste de travail pavilon')
  )
    .getByRole('group', { name: 'Avantages' })
    .getByRole('option', { name: new RegExp(`^${benefit}`) })
    .click();
  await expect(page.getByRole('complementary', { name: benefit })).toBeVisible();
  await (await search('imprimer cahier')).getByRole('option', { name: /^Imprimer ou enregistrer/ }).click();
  await expect(page.getByRole('button', { name: 'Cahiers', exact: true })).toHaveAttribute('aria-current', 'page');
});

test('groups, clauses, guests, budgets, borders, answers and destinations are found in both languages, and open where they are kept', async () => {
  const { page } = opened;
  const choose = async (words: string, name: RegExp) =>
    (await search(words)).getByRole('option', { name }).first().click();
  await choose('digital health', /^Santé numérique et dispositifs\s+Digital health and devices$/);
  await expect(page.getByRole('rowheader', { name: 'Santé numérique et dispositifs' })).toBeFocused();
  await choose('esta', /^France → États-Unis.*ESTA/);
  await expect(page.getByRole('rowheader', { name: 'France' }).first()).toBeFocused();
  await choose('benefits for visiting', /^Avantages aux membres en visite/);
  await expect(page.getByRole('button', { name: /Avantages aux membres en visite/, expanded: true })).toBeFocused();
  await choose('okafor', /^Emeka Okafor-Lane/);
  await expect(page.getByRole('rowheader', { name: 'Emeka Okafor-Lane' })).toBeFocused();
  await choose('catering', /^Traiteur/);
  await expect(page.getByRole('rowheader', { name: 'Traiteur' })).toBeFocused();
  await choose('réponse sondage fjordane', /^Fjordane/);
  await expect(page.getByRole('rowheader', { name: /^Fjordane/ })).toBeFocused();
  await (await search('san diego')).getByRole('group', { name: 'Destinations' }).getByRole('option').click();
  await expect(page.getByRole('dialog', { name: 'Modifier la mission' })).toBeVisible();
});

test('whom the mission does not know is sought in the directory, whose table opens with what was typed', async () => {
  const page = await search('zyzzyva');
  await page.getByRole('option', { name: /^Chercher dans le répertoire : «\szyzzyva\s».*Personnes$/ }).click();
  await expect(page.getByRole('button', { name: 'Personnes', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('searchbox')).toHaveValue('zyzzyva');
  await (await search('harbolight')).getByRole('option', { name: /Personnes$/ }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('harbolight');
});

test('whom the directory knows is found below the mission’s own, and its table opens on them, even while it is searched', async () => {
  const { page } = opened;
  await goToDirectory(page, 'organisations');
  await addOrganisation(page, 'Harbolight Québec');
  await addOrganisation(page, 'Zyzzyva Thérapies');
  await goTo(page, 'overview');
  await search('harbolight');
  const kinds = page.getByRole('listbox').getByRole('group');
  await expect(kinds.last()).toHaveAttribute('aria-label', 'Répertoire');
  await expect(page.getByRole('option').last()).toHaveText(/^Harbolight Québec/);
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^Lotbinex ARN – Harbolight/);
  await page.getByRole('button', { name: /^Répertoire\s?1$/ }).click();
  await expect(page.getByRole('option')).toHaveText([/^Créer/, /^Harbolight Québec/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Organisations', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(row(page, 'Harbolight Québec').getByRole('rowheader')).toBeFocused();

  await page.getByRole('searchbox').fill('harbolight');
  await expect(row(page, 'Zyzzyva Thérapies')).toHaveCount(0);
  await (await search('zyzyva therapies')).getByRole('option', { name: 'Zyzzyva Thérapies', exact: true }).click();
  await expect(row(page, 'Zyzzyva Thérapies').getByRole('rowheader')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a benefit is claimed from anywhere', async () => {
  await (await search('demander un avantage')).keyboard.press('Enter');
  await expect(opened.page.getByRole('dialog', { name: 'Demander un avantage' })).toBeVisible();
});

test('a record of any room is begun from anywhere, in its room', async () => {
  const begun = [
    ['ajouter une personne', 'Délégation', 'Ajouter une personne'],
    ['ajouter un lieu', 'Lieux', 'Ajouter un lieu'],
    ['ajouter un avantage', 'Ententes', 'Ajouter un avantage'],
    ['ajouter une entente', 'Ententes', 'Ajouter une entente'],
    ['ajouter une annonce', 'Promotion', 'Ajouter une annonce'],
  ] as const;
  for (const [words, room, title] of begun) {
    const page = await search(words);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: new RegExp(`^${room}`) })).toHaveAttribute('aria-current', 'page');
  }
});

test('the directory is put in order from anywhere: a member list is imported, and duplicates are sought', async () => {
  await (await search('liste de membres')).keyboard.press('Enter');
  await expect(opened.page.getByRole('heading', { name: 'Importer une liste dans le répertoire' })).toBeVisible();
  const page = await search('doublons personnes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Doublons possibles' })).toBeVisible();
});
