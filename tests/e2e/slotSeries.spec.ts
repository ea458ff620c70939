import { expect, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';

let opened: Launched;
test.afterEach(() => opened.close());

async function slots() {
  const { mission } = await missionOfWindow(opened.page);
  const found = Object.values(mission.items).filter(
    ({ titleFr, deleted }) => titleFr === 'Créneau de partenariat' && !deleted,
  );
  return found
    .flatMap((item) => (item.type === 'session' ? [`${item.start?.slice(5, 16)} ${item.table ?? ''}`] : []))
    .sort();
}

test('the slots of two days at two tables are added in one step, said before, and taken back by one undo', async () => {
  opened = await openSample();
  const { page } = opened;
  await goTo(page, 'itinerary');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Créneaux en série' }).click();
  const form = page.getByRole('dialog', { name: 'Créneaux en série' });
  await expect(form.getByRole('status').first()).toContainText('7 créneaux seront ajoutés');
  await form.getByText('lun. 22 juin').click();
  await form.getByRole('textbox', { name: 'Durée de chacun' }).fill('100');
  await form.getByRole('textbox', { name: 'Pause entre deux' }).fill('5');
  await form.getByLabel('Tables').fill('A, B');
  await form.getByText('Toute la délégation').click();
  await expect(form.getByRole('status').first()).toContainText('8 créneaux seront ajoutés');
  await expect(form.getByText(/^\d+ conflits en résulteraient/)).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await form.getByRole('button', { name: 'Ajouter 8 créneaux' }).click();
  await expect(form).toHaveCount(0);
  await expect
    .poll(slots)
    .toEqual(
      ['06-21', '06-22'].flatMap((day) =>
        ['08:30', '10:15'].flatMap((time) => ['A', 'B'].map((table) => `${day}T${time} ${table}`)),
      ),
    );
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect.poll(slots).toEqual([]);
});

test('nothing is added where the hours leave no room for a slot', async () => {
  opened = await openSample({ locale: 'en-CA' });
  const { page } = opened;
  await goTo(page, 'itinerary', 'en');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Slots in a series' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Slots in a series' });
  await form.getByRole('textbox', { name: 'Length of each' }).fill('300');
  await page.keyboard.press('Tab');
  await expect(form.getByRole('button', { name: 'Add 0 slots' })).toBeDisabled();
});
