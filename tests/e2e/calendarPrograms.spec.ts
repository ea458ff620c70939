import { expect, test, type ElectronApplication } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import { openSample } from './support/openSample';
import { resizeWindow } from './support/resizeWindow';

type Asked = typeof globalThis & { asked?: { questions: string[]; opened: string[] } };

/** From now on a person says no to every question; what was asked, and what the system was given, is kept. */
async function sayNo(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    const asked: { questions: string[]; opened: string[] } = { questions: [], opened: [] };
    (globalThis as Asked).asked = asked;
    dialog.showMessageBox = async (...[, options]: readonly unknown[]) => {
      asked.questions.push((options as { readonly detail?: string }).detail ?? '');
      return { response: 1, checkboxChecked: false };
    };
    shell.openExternal = async (address) => void asked.opened.push(address);
  });
}

test('what each program does stands beside the button that writes, with its evidence and the vendors’ pages', async () => {
  const { app, page, close } = await openSample({ locale: 'fr-CA' });
  await resizeWindow(app, 1024, 700);
  await sayNo(app);
  await goTo(page, 'calendars');
  await page.getByRole('button', { name: 'Logiciels', exact: true }).click();
  const programs = page.getByRole('dialog', { name: 'Ce que chaque logiciel fait du fichier' });
  const row = (name: string) => programs.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('Thunderbird')).toContainText(/supprimer l’ancien calendrier.*Ajoute\s*essayé\s*Refuse\s*essayé/s);
  await expect(row('Google Agenda')).toContainText(/à l’ordinateur seulement\s*selon l’éditeur, 6\s*Inconnu/);
  expect(await barriersOf(page)).toEqual([]);

  const address = 'https://support.google.com/calendar/answer/37118';
  await programs.getByRole('button', { name: address, exact: true }).click();
  const asked = () => app.evaluate(() => (globalThis as Asked).asked);
  await expect.poll(asked).toEqual({ questions: [address], opened: [] });
  await page.keyboard.press('Escape');
  await expect(programs).toBeHidden();
  await close();
});
