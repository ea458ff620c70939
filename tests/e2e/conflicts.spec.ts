import { expect, test } from '@playwright/test';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
  await goTo(opened.page, 'conflicts');
});
test.afterEach(() => opened.close());

test('conflicts are listed by severity with when they happen, and counted the same everywhere', async () => {
  const { page } = opened;
  const list = page.getByRole('complementary', { name: 'Liste des conflits' });
  await expect(list.getByRole('heading', { level: 3 })).toHaveText(['Impossible4', 'Risqué9', 'À vérifier5']);
  await expect(page.getByRole('group', { name: 'Conflits' })).toContainText('18 conflits à régler');
  await expect(
    page.getByRole('button', { name: 'Voir les conflits (impossibles : 4, risqués : 9, à vérifier : 5)' }),
  ).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Conflits/ })).toHaveText('Conflits18');
  await expect(list.getByRole('button').nth(1)).toContainText(/dim\.\s21\sjuin, 17\sh\s30\sHAP/);
});

test('a conflict says who, why and when: on the clock of each place, and at home', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: /Vol Chicago–San Diego · Capital Virevent/ }).click();
  await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(
    '2 personnes doivent être à deux endroits à la fois',
  );
  const rows = page.getByRole('article').getByRole('row');
  await expect(rows.nth(1)).toHaveText(/Vol Chicago–San Diego.*16\sh\s05HAC–18\sh\s20HAP.*17\sh\s05–21\sh\s20/);
  await expect(rows.nth(2)).toHaveText(/Capital Virevent.*Salle de partenariat.*17\sh\s30–18\shHAP.*20\sh\s30–21\sh/);
  await expect(page.getByText('Camille Tanguay-Rossi')).toBeVisible();
});

test('a conflict leads to its item; once that is deleted the conflict is gone, and one undo brings it back', async () => {
  const { app, page } = opened;
  await page.getByRole('button', { name: /Souper de l’équipe organisatrice/ }).click();
  await page.getByRole('button', { name: 'Voir dans l’itinéraire' }).click();
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Souper de l’équipe organisatrice' });
  await page.getByRole('dialog', { name: 'Modifier l’activité' }).getByRole('button', { name: 'Supprimer' }).click();
  await expect(row).toHaveCount(0);
  await goTo(page, 'conflicts');
  await expect(page.getByRole('group', { name: 'Conflits' })).toContainText('17 conflits à régler');
  await pressMenuKey(app, 'Z');
  await expect(page.getByRole('group', { name: 'Conflits' })).toContainText('18 conflits à régler');
});

test('a proposed fix settles its conflict with one press, and one undo takes it back', async () => {
  const { app, page } = opened;
  await page
    .getByRole('button', { name: /Panel : vaccins muqueux · Table ronde : essais cliniques au Canada/ })
    .click();
  const fixes = page.getByRole('article').getByRole('region', { name: 'Corrections proposées' }).getByRole('button');
  await expect(fixes).toHaveText([
    /^Changer la salle de.*vaccins muqueux.*Salle.7B$/,
    /^Changer la salle de.*essais cliniques au Canada.*Salle.7B$/,
    /^Déplacer.*vaccins muqueux.*mer\.\s24\sjuin, 9\sh\s30\sHAP$/,
  ]);
  await fixes.first().click();
  await expect(page.getByRole('group', { name: 'Conflits' })).toContainText('17 conflits à régler');
  await expect(page.getByRole('button', { name: /vaccins muqueux · Table ronde/ })).toHaveCount(0);
  await pressMenuKey(app, 'Z');
  await expect(page.getByRole('group', { name: 'Conflits' })).toContainText('18 conflits à régler');
});

test('two days before, a host who has not confirmed is asked for; confirming is one press', async () => {
  const { page } = opened;
  await page.clock.setFixedTime('2026-06-20T15:00:00Z');
  await page.reload();
  await goTo(page, 'conflicts');
  const list = page.getByRole('complementary', { name: 'Liste des conflits' });
  const unconfirmed = list.getByRole('button', { name: /n’a pas encore confirmé/ });
  await expect(unconfirmed.first()).toBeVisible();
  const before = await unconfirmed.count();
  await unconfirmed.first().click();
  await page
    .getByRole('article')
    .getByRole('button', { name: /^L’hôte a confirmé/ })
    .click();
  await expect(unconfirmed).toHaveCount(before - 1);
});
