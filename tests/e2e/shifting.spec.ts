import { expect, type Page, test } from '@playwright/test';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { typeInto } from './support/typeInto';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const row = (page: Page, title: string) =>
  page
    .getByRole('list', { name: /^Agenda/ })
    .getByRole('listitem')
    .filter({ hasText: title });

async function timesOf(page: Page, id: string): Promise<readonly unknown[]> {
  const { mission } = await missionOfWindow(page);
  const item = Object.values(mission.items).find((each) => each.id === id);
  if (item?.type === 'leg') return [item.departure, item.arrival];
  return item?.type === 'session' ? [item.start] : [];
}

async function idOf(page: Page, title: string): Promise<string> {
  const { mission } = await missionOfWindow(page);
  const found = Object.values(mission.items).find((item) => item.titleFr === title && !item.deleted);
  if (!found) throw new Error(`Nothing is called "${title}"`);
  return found.id;
}

test('a flight that is late takes what hangs on it along, when asked, and each is undone by itself', async () => {
  opened = await openSample();
  const { page } = opened;
  await goTo(page, 'itinerary');
  const [flight, shuttle] = [
    await idOf(page, 'Vol direct vers San Diego'),
    await idOf(page, 'Navette vers Hôtel Bayfront Sample'),
  ];
  const before = await timesOf(page, shuttle);
  await row(page, 'Vol direct vers San Diego').click();
  const form = page.getByRole('dialog');
  await typeInto(form.getByRole('group', { name: /^Départ.*heure/ }), '1125');
  await typeInto(form.getByRole('group', { name: /^Arrivée.*heure/ }), '1415');
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(form).toHaveCount(0);
  const notices = page.getByRole('region', { name: 'Avis' });
  await notices.getByRole('button', { name: /^Décaler aussi/ }).click();
  await expect(notices).toContainText(/^Report de/);
  expect(await timesOf(page, flight)).toEqual([
    '2026-06-21T11:25[America/Toronto]',
    '2026-06-21T14:15[America/Los_Angeles]',
  ]);
  await notices.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => timesOf(page, shuttle)).toEqual(before);
  expect((await timesOf(page, flight))[0]).toBe('2026-06-21T11:25[America/Toronto]');
});

test('a whole day goes to the next by the keyboard alone, at the same hours, as one step of undo', async () => {
  opened = await openSample({ locale: 'en-CA', colorScheme: 'dark' });
  const { page } = opened;
  await goTo(page, 'itinerary', 'en');
  const { mission: then } = await missionOfWindow(page);
  await page.getByRole('button', { name: 'Move this whole day' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move Sunday 21 June' });
  await expect(dialog.getByRole('status')).toContainText('To Monday 22 June, at the same hours.');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const { mission: now } = await missionOfWindow(page);
  const moved = Object.values(then.items).flatMap((item) => {
    const after = now.items[item.id];
    return item.type === 'leg' && after?.type === 'leg' && after.departure !== item.departure
      ? [[item.departure, after.departure]]
      : [];
  });
  expect(moved.length).toBeGreaterThan(5);
  expect(moved.map(([from]) => from?.replace('2026-06-21', '2026-06-22'))).toEqual(moved.map(([, to]) => to));
  await page.getByRole('button', { name: /^Undo:/ }).click();
  await expect
    .poll(async () => (await missionOfWindow(page)).mission.items)
    .toEqual(
      Object.fromEntries(
        Object.entries(then.items).map(([id, item]) => [id, expect.objectContaining({ titleFr: item.titleFr })]),
      ),
    );
});
