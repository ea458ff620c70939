import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import { answerDialogs } from './support/answerDialogs';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { stopClock } from './support/stopClock';
import { typeInto } from './support/typeInto';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-overview-'));
let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
  await stopClock(opened.page);
});
test.afterEach(() => opened.close());
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the overview says when one leaves, what time it is at both ends, and the sizes of the mission', async () => {
  const main = opened.page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Convention internationale BIO 2026');
  await expect(main).toContainText(/32jours avant le départND 205, dim\.\s21\sjuin, 8\sh/);
  await expect(main).toContainText(/Montréal\s· départ14\sh\s02HAE\s?mercredi 20\smai/);
  await expect(main).toContainText(/San Diego\s· destination11\sh\s02HAP\s?mercredi 20\smai/);
  await expect(main).toContainText(/151\s?éléments.*80\s?rencontres.*12\s?à placer.*48\s?délégués.*9\s?lieux/s);
});

test('a deadline is done with one press, and not done again with one undo', async () => {
  const { app, page } = opened;
  const box = page.getByRole('checkbox', { name: /Choisir le menu de la réception/ });
  await box.locator('xpath=ancestor::label').click();
  await expect(box).toHaveCount(0);
  await pressMenuKey(app, 'Z');
  await expect(box).not.toBeChecked();
});

test('what is late or due within a fortnight is one list, and each line leads to where it is kept', async () => {
  const { page } = opened;
  const lines = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /(Tâche|Échéance|Soutien local|Annonce)$/ });
  await expect(lines).toHaveText([
    /18\smai.*Confirmer qui ouvre la réception.*Tâche/,
    /22\smai.*Tâche/,
    /22\smai.*Remettre la liste d’accès à Mesalume.*Échéance/,
    /25\smai.*Tâche/,
    /25\smai.*Échéance/,
    /27\smai.*Soutien local/,
    /29\smai.*Choisir le menu de la réception.*Échéance/,
    /29\smai.*Calendrier des réceptions.*Annonce/,
  ]);
  await page.getByRole('button', { name: 'Montrer les 4 autres échéances' }).press('Enter');
  await expect(lines).toHaveCount(12);
  await page.getByRole('button', { name: 'En montrer moins' }).press('Enter');
  await expect(lines).toHaveCount(8);
  await page.getByRole('button', { name: /^Calendrier des réceptions/ }).click();
  await expect(page.getByRole('complementary', { name: /^Calendrier des réceptions/ })).toBeVisible();
  await goTo(page, 'overview');
  await page.getByRole('button', { name: 'Confirmer qui ouvre la réception' }).click();
  await expect(page.getByRole('complementary', { name: 'Confirmer qui ouvre la réception' })).toBeVisible();
});

test('a follow-up leads to itself among the follow-ups, and support to its request, whatever its room showed last', async () => {
  const { page } = opened;
  await goTo(page, 'support');
  await page.getByRole('radio', { name: 'Listes d’accès' }).click();
  await goTo(page, 'overview');
  const support = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /Soutien local$/ })
    .getByRole('button');
  const asked = (await support.innerText()).trim();
  await support.click();
  await expect(page.getByRole('complementary', { name: asked })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Tableau' })).toBeChecked();

  await page.evaluate(async () => {
    const { passerelle } = globalThis as unknown as { passerelle: Bridge };
    const payload = { followUp: 'suivi-entente' as never, changes: { due: '2026-05-18' as never } };
    await passerelle.execute({ command: { name: 'edit-follow-up', payload } });
  });
  await goTo(page, 'overview');
  await page.getByRole('button', { name: /^Envoyer l’entente à signer · Norvexia/ }).click();
  await expect(page.getByRole('radio', { name: 'Suivis' })).toBeChecked();
  await expect(page.locator('[data-row="suivi-entente"][tabindex="0"]')).toBeInViewport();
  await expect(page.getByRole('complementary', { name: /Norvexia/ })).toBeVisible();
});

test('what is missing leads to where it is written, a day to its itinerary, a conflict to the conflicts', async () => {
  const { page } = opened;
  const navigation = page.getByRole('navigation', { name: 'Sections de la mission' });
  const current = navigation.locator('[aria-current=page]');
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /^Documents de voyage/ }),
  ).toContainText(/43\s\/\s48/);
  await page.getByRole('button', { name: /^Voir\s: Documents de voyage/ }).click();
  // The table counts by the same rule, and shows those alone who lack one: four without, and one that expires there.
  await expect(page.getByRole('grid', { name: 'Délégués' })).toHaveAttribute('aria-rowcount', '6');
  await navigation.getByRole('button', { name: /^Vue d’ensemble/ }).click();
  await page.getByRole('button', { name: /^mar\.\s23/ }).click();
  await expect(page.getByRole('button', { name: /^Mardi 23\sjuin/i }).first()).toBeVisible();
  await navigation.getByRole('button', { name: /^Vue d’ensemble/ }).click();
  await page.getByRole('button', { name: 'Tout voir' }).click();
  await expect(current).toHaveText('Conflits18');
});

test('a figure of conflicts opens those alone, and a size of the mission opens its room', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: /^\d+ risqués$/ }).click();
  await expect(page.getByRole('radio', { name: /^Risqué/ })).toBeChecked();
  await expect(
    page.getByRole('complementary', { name: 'Liste des conflits' }).getByRole('heading', { level: 3 }),
  ).toHaveText([/^Risqué/]);
  await goTo(page, 'overview');
  await page.getByRole('button', { name: /^48\s?délégués/ }).click();
  await expect(page.getByRole('grid', { name: 'Délégués' })).toBeVisible();
});

test('what was last sent is said with when, and what has changed since; each recipient leads to their calendar', async () => {
  const { app, page } = opened;
  const sent = page.getByRole('region', { name: 'Derniers envois' });
  await expect(sent).toContainText('Aucun calendrier ni document n’est encore parti.');
  await sent.getByRole('button', { name: 'Préparer les calendriers' }).click();
  await answerDialogs(app, folder);
  await page.getByRole('button', { name: /^Écrire \d+ fichiers$/ }).click();
  await expect(page.getByText(/fichiers écrits dans/)).toBeVisible();
  await goTo(page, 'overview');
  await expect(sent).toContainText('tous à jour');
  await expect(sent.getByRole('listitem').first()).toContainText(/\d{4}, \d+\sh.*Rien n’a changé depuis/);

  await page.getByRole('button', { name: 'Modifier la mission' }).click();
  await page.getByRole('dialog', { name: 'Modifier la mission' }).getByRole('button', { name: 'Décaler' }).click();
  const first = sent.getByRole('listitem').first();
  await expect(first).toContainText(/\d+ changements depuis/);
  await expect(sent).toContainText(/\d+ à renvoyer/);
  const name = (await first.getByRole('button').textContent()) ?? '';
  await first.getByRole('button').click();
  await expect(page.getByRole('button', { name, pressed: true })).toBeVisible();
});

test('every document that goes out is among what was last sent, with for whom, and stays with the mission', async () => {
  const { app, page } = opened;
  await answerDialogs(app, folder);
  await goTo(page, 'outcomes');
  await page.getByRole('radio', { name: 'Sondage' }).click();
  await page.getByRole('button', { name: 'Sonder les entreprises' }).click();
  await page.getByRole('button', { name: 'Enregistrer ce tableur' }).click();
  await expect(page.getByRole('dialog').getByText(/^1 fichier écrit/)).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'briefs');
  await page.getByRole('button', { name: 'Enregistrer le PDF' }).click();
  await expect(page.getByText(/fichiers? écrits? dans/)).toBeVisible({ timeout: 60_000 });
  await goTo(page, 'overview');
  const sent = page.getByRole('region', { name: 'Derniers envois' }).getByRole('listitem');
  // Both may have gone out within one second, so that either comes first.
  const [brief, survey] = [sent.filter({ hasText: 'Cahier de la délégation' }), sent.filter({ hasText: 'Sondage' })];
  await expect(brief).toHaveText(/^Toute la délégation.*Rien n’a changé depuis$/);
  await expect(survey).toHaveCount(1);
  await pressMenuKey(app, 'Z');
  await expect(sent).toHaveCount(2);
  await page.getByRole('button', { name: 'Modifier la mission' }).click();
  await page.getByRole('dialog', { name: 'Modifier la mission' }).getByRole('button', { name: 'Décaler' }).click();
  await expect(brief).toContainText(/\d+ changements depuis/);
  await survey.getByRole('button').click();
  await expect(page.getByRole('button', { name: /^Résultats/ })).toHaveAttribute('aria-current', 'page');
});

test('a last day of which the year is mistyped or not complete is named, and nothing of the form is lost', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: 'Modifier la mission' }).click();
  const form = page.getByRole('dialog', { name: 'Modifier la mission' });
  const lastDay = form.getByRole('group', { name: 'Dernier jour' });
  await form.getByLabel('Titre, en français').fill('BIO à San Diego');
  await typeInto(lastDay, '00260626');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form.getByText('Une mission a un premier et un dernier jour. Exemple : 2026-06-21')).toBeVisible();
  await typeInto(lastDay, '20620626');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form.getByText(/^Cela dure plus de 400 jours/)).toBeVisible();
  await typeInto(lastDay, '20260627');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form).toHaveCount(0);
  const { mission } = await missionOfWindow(page);
  expect([mission.titleFr, mission.lastDay]).toEqual(['BIO à San Diego', '2026-06-27']);
});

test('the mission gets another title and stage, and is moved a week later with everything in it', async () => {
  const { app, page } = opened;
  await page.getByRole('button', { name: 'Modifier la mission' }).click();
  const form = page.getByRole('dialog', { name: 'Modifier la mission' });
  await form.getByLabel('Titre, en français').fill('BIO à San Diego');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('BIO à San Diego');

  await page.getByRole('button', { name: 'Modifier la mission' }).click();
  await form.getByRole('button', { name: 'Décaler' }).click();
  await expect(page.getByRole('main')).toContainText(/39jours avant le départ/);
  const { mission } = await missionOfWindow(page);
  expect([mission.firstDay, mission.lastDay]).toEqual(['2026-06-28', '2026-07-03']);
  await pressMenuKey(app, 'Z');
  await expect(page.getByRole('main')).toContainText(/32jours avant le départ/);
});
