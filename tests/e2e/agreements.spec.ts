import { expect, test } from '@playwright/test';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { stopClock } from './support/stopClock';
import { typeInto } from './support/typeInto';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
  await stopClock(opened.page);
  await goTo(opened.page, 'agreements');
});
test.afterEach(() => opened.close());

test('the agreement of the two associations shows its gap, and that it ends before the mission', async () => {
  const { page } = opened;
  await expect(page.getByRole('heading', { name: 'Entente de coopération BIOQuébec–MassBio' })).toBeVisible();
  await expect(page.getByText('2 parties · 5 engagements · 3 termes depuis 2017')).toBeVisible();
  await expect(page.getByText('Encore 15 jours, jusqu’au 4 juin 2026')).toBeVisible();
  await expect(page.getByText('Se termine 17 jours avant le 21 juin')).toBeVisible();
  await expect(page.getByText('367 jours sans entente avant ce terme, du 3 juin 2022 au 4 juin 2023')).toBeVisible();
});

test('the conflict that no agreement is in force goes once its renewal is entered', async () => {
  const { page } = opened;
  const title = '« Entente de coopération BIOQuébec–MassBio » n’est pas en vigueur pendant la mission';
  await goTo(page, 'conflicts');
  await page.getByRole('button', { name: title }).click();
  await expect(page.getByText('Activités conjointes ou reliées à ses clauses ces jours-là : 5.')).toBeVisible();
  await goTo(page, 'agreements');
  await page.getByRole('button', { name: 'Ajouter un renouvellement' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByText('En vigueur pendant la mission')).toBeVisible();
  await goTo(page, 'conflicts');
  await expect(page.getByRole('group', { name: 'Conflits' })).toContainText('16 conflits à régler');
  await expect(page.getByRole('button', { name: title })).toHaveCount(0);
});

test('a renewal follows the last term, the mission is covered, and undo takes it back', async () => {
  const { app, page } = opened;
  await page.getByRole('button', { name: 'Ajouter un renouvellement' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter un renouvellement' });
  await form.getByLabel('Lieu de la signature, en français').fill('San Diego');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  // While the form is closing, undo is that of its fields.
  await expect(form).toHaveCount(0);
  await expect(page.getByText('En vigueur pendant la mission')).toBeVisible();
  const { mission } = await missionOfWindow(page);
  expect(Object.values(mission.terms).at(-1)).toEqual({
    id: expect.any(String),
    agreement: 'bioquebec-massbio',
    firstDay: '2026-06-05',
    lastDay: '2029-06-04',
    placeFr: 'San Diego',
  });
  await pressMenuKey(app, 'Z');
  await expect(page.getByText('Se termine 17 jours avant le 21 juin')).toBeVisible();
});

test('a term is changed in its row, and one that would end before it begins is refused there', async () => {
  const { page } = opened;
  const third = page.getByRole('group', { name: 'Terme 3', exact: true });
  await typeInto(third.getByRole('group', { name: 'Dernier jour' }), '20260630');
  await third.getByLabel('Lieu de la signature, en français').click();
  await expect(page.getByText('En vigueur pendant la mission')).toBeVisible();
  await typeInto(third.getByRole('group', { name: 'Dernier jour' }), '20200630');
  await third.getByLabel('Lieu de la signature, en français').click();
  await expect(third).toContainText('Le dernier jour vient avant le premier.');
  expect((await missionOfWindow(page)).mission.terms).toMatchObject({ 'entente-2023': { lastDay: '2026-06-30' } });
});

test('a term without an end, written as 9999-12-31, is in force, and the time line still shows the others', async () => {
  const { page } = opened;
  const third = page.getByRole('group', { name: 'Terme 3', exact: true });
  await typeInto(third.getByRole('group', { name: 'Dernier jour' }), '99991231');
  await third.getByLabel('Lieu de la signature, en français').click();
  await expect(page.getByText('En vigueur pendant la mission')).toBeVisible();
  const block = page.getByRole('region', { name: 'Termes et renouvellements' }).getByText('20 juin 2017 – 2 juin 2019');
  await expect(block).toBeVisible();
  await goTo(page, 'overview');
  await expect(page.getByRole('heading', { name: 'Convention internationale BIO 2026' })).toBeVisible();
});

test('another agreement is read from its top, at the width of the window, and says that two of its terms overlap', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: 'Ajouter une clause' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Ajouter une entente' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une entente' });
  await form.getByLabel('Titre, en français').fill(`=HYPERLINK(“${'x'.repeat(450)}”)`);
  await form.getByLabel('Lieu de la signature, en français').fill('Québec');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText('Un terme a un premier et un dernier jour. Inscrivez les deux.')).toBeVisible();
  await typeInto(form.getByRole('group', { name: 'Premier jour' }), '20260601');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^=HYPERLINK/ })).toBeInViewport();
  await expect(page.getByRole('region', { name: 'Avis' }).getByRole('button', { name: 'Annuler' })).toBeInViewport();
  const sideways = await page.getByRole('article').evaluate(({ parentElement: scroller }) => {
    return (scroller?.scrollWidth ?? 0) - (scroller?.clientWidth ?? 0);
  });
  expect(sideways).toBe(0);
  await page.getByRole('button', { name: 'Ajouter un renouvellement' }).click();
  const renewing = page.getByRole('dialog', { name: 'Ajouter un renouvellement' });
  await typeInto(renewing.getByRole('group', { name: 'Premier jour' }), '20290515');
  await renewing.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByText('Deux termes se chevauchent, du 15 au 31 mai 2029.')).toBeVisible();
});

test('a reminder of the renewal is a deadline for coordinators, said in both languages', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: 'Me le rappeler', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Rappel du renouvellement' });
  await expect(form).toContainText('Le 21 mai 2026 à 9 h');
  await form.getByRole('button', { name: 'Ajouter le rappel' }).click();
  await expect(form).toHaveCount(0);
  const { mission } = await missionOfWindow(page);
  expect(Object.values(mission.items).at(-1)).toMatchObject({
    type: 'deadline',
    due: '2026-05-21T09:00[America/Toronto]',
    audience: 'coordinators',
    titleFr: 'Préparer le renouvellement : Entente de coopération BIOQuébec–MassBio',
    titleEn: 'Prepare the renewal: BIOQuébec–MassBio cooperation agreement',
  });
  await goTo(page, 'overview');
  await expect(page.getByRole('main').getByText('Préparer le renouvellement')).toBeVisible();
});

test('an agreement is added with its first term, deleted and brought back, one with benefits stays, and the palette finds it', async () => {
  const { app, page } = opened;
  const remove = () => page.getByRole('main').getByRole('button', { name: 'Supprimer', exact: true }).click();
  await remove();
  await expect(page.getByText(/d’autres fiches ou éléments en dépendent/)).toBeVisible();
  await expect(page.getByText('2 parties · 5 engagements · 3 termes depuis 2017')).toBeVisible();

  await page.getByRole('button', { name: 'Ajouter une entente' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une entente' });
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText('Un titre est nécessaire, dans une langue au moins.')).toBeVisible();
  await form.getByLabel('Titre, en français').fill('Entente avec la Catalogne');
  await typeInto(form.getByRole('group', { name: 'Premier jour' }), '20260101');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Entente avec la Catalogne' })).toBeVisible();
  await expect(page.getByText('En vigueur pendant la mission')).toBeVisible();
  await expect(form).toHaveCount(0);
  await remove();
  await expect(page.getByRole('heading', { name: 'Entente avec la Catalogne' })).toHaveCount(0);
  await pressMenuKey(app, 'Z');

  await page.getByRole('button', { name: 'Rechercher ou lancer une commande', exact: true }).click();
  await page.getByRole('combobox').fill('massbio coop');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 parties · 5 engagements · 3 termes depuis 2017')).toBeVisible();
});

test('a clause is written, linked to an activity and to a support request, and one without anything done stands out', async () => {
  const { app, page } = opened;
  const card = page.getByRole('region', { name: 'Clauses et ce qui a été fait' });
  await expect(card).toContainText('2 sans réalisation');
  await card.getByRole('button', { name: 'Ajouter une clause' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une clause' });
  await form.getByLabel('Titre, en français').fill('Accueil des visiteurs');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  await expect(card).toContainText('3 sans réalisation');
  const welcome = card
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Accueil des visiteurs' }) });
  await welcome.getByRole('group', { name: 'Activités' }).getByRole('searchbox').fill('réception québec');
  await page.keyboard.press('Enter');
  await expect(welcome).toContainText('1 réalisation');
  await welcome.getByRole('group', { name: 'Demandes de soutien' }).getByText('Deux personnes à l’accueil').click();
  await expect(welcome).toContainText('2 réalisations');
  await expect(card).toContainText('2 sans réalisation');
  const { mission } = await missionOfWindow(page);
  const written = Object.values(mission.clauses).find(({ titleFr }) => titleFr === 'Accueil des visiteurs');
  expect(written?.items).toEqual({ 'reception-quebec-massachusetts': true });
  expect(mission.supportRequests).toMatchObject({ 'accueil-pavillon': { clause: written?.id } });
  // While a field has the focus, undo is that of its words.
  await welcome.getByRole('button', { name: 'Ouvrir Accueil des visiteurs' }).click();
  await pressMenuKey(app, 'Z');
  await expect(welcome).toContainText('1 réalisation');
});
