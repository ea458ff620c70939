import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import type { Launched, LaunchOptions } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { stopClock } from './support/stopClock';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** The sample a month before it leaves, on the benefits of its agreements. */
async function openBenefits(options: LaunchOptions = {}, part: 'Avantages' | 'Benefits' = 'Avantages'): Promise<Page> {
  opened = await openSample(options);
  await stopClock(opened.page);
  await goTo(opened.page, 'agreements', options.locale === 'en-CA' ? 'en' : 'fr');
  await opened.page.getByRole('radio', { name: part, exact: true }).click();
  return opened.page;
}

const lane = (page: Page, name: string) => page.getByRole('grid', { name: new RegExp(`^${name}`) });
const desk = /^Poste de travail au pavillon/;

test('advantages for members who visit: a benefit says on each day who may use it, and why not', async () => {
  const page = await openBenefits();
  await page.getByRole('row', { name: desk }).click();
  const sheet = page.getByRole('complementary', { name: desk });
  await expect(sheet.getByText('L’entente s’est terminée le 4 juin 2026').first()).toBeVisible();
  await goTo(page, 'agreements');
  await page.getByRole('radio', { name: 'Ententes', exact: true }).click();
  await page.getByRole('button', { name: 'Ajouter un renouvellement' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  await page.getByRole('radio', { name: 'Avantages', exact: true }).click();
  await page.getByRole('row', { name: desk }).click();
  await expect(
    sheet.getByText('Membre, avantage en vigueur jusqu’au 4 juin 2029 · reste 2 sur 2 jours').first(),
  ).toBeVisible();
  await expect(sheet.getByText('Tout est pris : 2 jours par organisation')).toHaveCount(1);
});

test('a benefit is added with the members of the other party, and taken back', async () => {
  const page = await openBenefits();
  await page.getByRole('button', { name: 'Ajouter un avantage' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter un avantage' });
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText('Il faut dire en quoi il consiste, dans une langue au moins.')).toBeVisible();
  await form.getByLabel('En quoi il consiste, en français').fill('Salle pour une demi-journée');
  await form.getByRole('combobox', { name: 'Accordé par' }).fill('MassBio');
  await page.getByRole('option', { name: 'MassBio', exact: true }).click();
  await expect(form.getByRole('combobox', { name: 'Aux membres de' })).toHaveValue('BIOQuébec');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Salle pour une demi-journée' })).toBeVisible();
  const { mission } = await missionOfWindow(page);
  expect(Object.values(mission.benefits).at(-1)).toEqual({
    id: expect.any(String),
    kind: 'workspace',
    titleFr: 'Salle pour une demi-journée',
    titleEn: '',
    grantedBy: 'massbio',
    membersOf: 'bioquebec',
    agreement: 'bioquebec-massbio',
  });
  await pressMenuKey(opened!.app, 'Z');
  await expect(page.getByRole('row', { name: 'Salle pour une demi-journée' })).toHaveCount(0);
});

test('a benefit is claimed from the organisation, and the claim taken from requested to used', async () => {
  const page = await openBenefits();
  await goTo(page, 'delegation');
  await page.getByRole('radio', { name: /^Organisations/ }).click();
  await page.getByRole('button', { name: /^Fiche de la ligne/ }).click();
  await page.getByRole('rowheader', { name: 'Boralyse Immuno' }).click();
  await page.getByRole('button', { name: 'Demander : Tarif de membre' }).click();
  const form = page.getByRole('dialog', { name: 'Demander un avantage' });
  await expect(form.getByRole('status')).toHaveText('Ce jour-là : Membre, avantage en vigueur jusqu’au 26 juin 2026.');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  await goTo(page, 'agreements');
  await page.getByRole('radio', { name: 'Demandes', exact: true }).click();
  const card = lane(page, 'Demandé').getByRole('row', { name: /^Boralyse/ });
  await card.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await lane(page, 'Accordé')
    .getByRole('row', { name: /^Boralyse/ })
    .press('Enter');
  const sheet = page.getByRole('complementary', { name: 'Boralyse Immuno' });
  await chooseOption(sheet, 'État', 'Utilisé');
  await expect(lane(page, 'Utilisé').getByRole('row', { name: /^Boralyse/ })).toBeVisible();
});

test('the conflicts tell of a benefit without its agreement and of one claim too many, and lead to the claim', async () => {
  const page = await openBenefits();
  await goTo(page, 'conflicts');
  const over = page.getByRole('button', {
    name: /« Présentation à un investisseur du Massachusetts » est demandé plus/,
  });
  // The day of the first claim, whatever the clocks in San Diego show when it begins in Montréal.
  await expect(over).toHaveAccessibleName(/lun\.[ \u00a0]22[ \u00a0]juin$/);
  await over.click();
  await expect(page.getByText(/^3 demandés, 2 accordés pour la mission/)).toBeVisible();
  await page.getByRole('button', { name: 'Montrer la demande' }).click();
  await chooseOption(page.getByRole('complementary', { name: 'Dalquin Propriété intellectuelle' }), 'État', 'Refusé');
  await goTo(page, 'conflicts');
  await expect(page.getByRole('group', { name: 'Conflits' })).toContainText('17 conflits à régler');
  await page.getByRole('button', { name: /dépend d’une entente qui n’est pas en vigueur/ }).click();
  await expect(page.getByText(/Norvexia Thérapeutique, Épinoxe Diagnostics/)).toBeVisible();
});

test('of a benefit counted over its whole period, what was used outside the mission leaves less', async () => {
  const page = await openBenefits();
  const introduction = /^Présentation à un investisseur/;
  await page.getByRole('row', { name: introduction }).click();
  const sheet = page.getByRole('complementary', { name: introduction });
  const used = sheet.getByLabel('Déjà utilisé hors de cette mission');
  await expect(used).toHaveCount(0);
  await chooseOption(sheet, 'Compté', 'Par période');
  await used.fill('4');
  await used.press('Tab');
  await sheet.getByRole('textbox', { name: 'Combien', exact: true }).fill('6');
  await sheet.getByRole('textbox', { name: 'Combien', exact: true }).press('Tab');
  await goTo(page, 'conflicts');
  await page
    .getByRole('button', { name: /« Présentation à un investisseur du Massachusetts » est demandé plus/ })
    .click();
  await expect(page.getByText(/^3 demandés ici et 4 utilisés hors de cette mission, 6 accordés/)).toBeVisible();
});

test('claims are a list too: what stands in the way of each, those that are chosen refused at once, and taken back', async () => {
  const page = await openBenefits();
  await page.getByRole('radio', { name: 'Demandes', exact: true }).click();
  await page.getByRole('radio', { name: 'Liste', exact: true }).click();
  const desks = page.getByRole('row').filter({ hasText: desk.source.slice(1) });
  await expect(desks.first()).toContainText('L’entente s’est terminée le 4 juin 2026');
  await page.getByText('À régler seulement').click();
  await expect(page.getByRole('rowheader', { name: 'Aurélune' })).toHaveCount(0);
  await chooseOption(
    page.getByRole('group', { name: 'Demandes montrées' }),
    'Avantage demandé',
    'Présentation à un investisseur du Massachusetts',
  );
  await expect(desks).toHaveCount(0);

  const dalquin = page.getByRole('row', { name: /Dalquin/ });
  await dalquin.getByRole('gridcell', { name: '1', exact: true }).dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('beaucoup');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Écrivez un nombre entier/)).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(dalquin).toContainText(/Demandé en tout\s: 4, accordé\s: 2/);

  await page.getByRole('checkbox', { name: 'Tout choisir' }).locator('xpath=..').click();
  const standings = async () =>
    Object.values((await missionOfWindow(page)).mission.claims)
      .filter(({ benefit }) => (benefit as string) === 'presentations-investisseurs')
      .map(({ standing }) => standing.split(' ')[0]);
  await chooseOption(page.getByRole('group', { name: 'Demandes choisies' }), 'Changer l’état', 'Refusé');
  await expect.poll(standings).toEqual(['refused', 'refused', 'refused']);
  await expect(page.getByRole('region', { name: 'Avis' })).toContainText('Modification de 3 lignes');
  await expect(page.getByText('Aucune demande ne correspond à ce que vous cherchez')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Demandes choisies' })).toHaveCount(0);
  await pressMenuKey(opened!.app, 'Z');
  await expect.poll(standings).toEqual(['requested', 'granted', 'requested']);
});

test('nothing bars the way in benefits and claims, in English and in the dark', async () => {
  const page = await openBenefits({ locale: 'en-CA', colorScheme: 'dark' }, 'Benefits');
  await page.getByRole('row', { name: /^Desk at the Massachusetts pavilion/ }).click();
  await expect(page.getByText('Until')).not.toHaveCount(0);
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Claims', exact: true }).click();
  await lane(page, 'Requested')
    .getByRole('row', { name: /^Dalquin/ })
    .press('Enter');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('radio', { name: 'List', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: /^What stands in the way/ })).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
});

test('a card of the board says what stands in the way of its claim, as the list does', async () => {
  const page = await openBenefits();
  await page.getByRole('radio', { name: 'Demandes', exact: true }).click();
  const cards = lane(page, 'Demandé').getByRole('row');
  await expect(cards.filter({ hasText: 'Épinoxe Diagnostics' })).toContainText(
    'L’entente s’est terminée le 4 juin 2026',
  );
  await expect(lane(page, 'Accordé').getByRole('row', { name: 'Fonds Aurélune' })).not.toContainText('terminée');
});
