import { expect, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import { launch } from './support/launch';
import { openSample } from './support/openSample';
import { resizeWindow } from './support/resizeWindow';
import { type ScreenName, screenNames } from './support/screenNames';

const screens = Object.keys(screenNames) as ScreenName[];
const languages = { fr: 'fr-CA', en: 'en-CA' } as const;
const words = {
  fr: {
    board: 'Grille',
    rooms: /^Salles/,
    settings: 'Réglages',
    sheet: /^Fiche de la ligne/,
    search: 'Rechercher ou lancer une commande',
  },
  en: {
    board: 'Board',
    rooms: /^Rooms/,
    settings: 'Settings',
    sheet: /^Details of the row/,
    search: 'Search or run a command',
  },
};

for (const language of ['fr', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const options = { locale: languages[language], colorScheme };

    test(`axe finds no barrier on any screen, ${language}, ${colorScheme}`, async () => {
      test.setTimeout(240_000);
      const start = await launch(options);
      await expect(start.page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await barriersOf(start.page), 'start').toEqual([]);
      await start.close();

      const { app, page, close } = await openSample(options);
      await resizeWindow(app, 1280, 800);
      const says = words[language];
      for (const screen of screens) {
        await goTo(page, screen, language);
        expect.soft(await barriersOf(page), screen).toEqual([]);
      }
      await goTo(page, 'itinerary', language);
      await page.getByRole('radio', { name: says.board, exact: true }).click();
      expect.soft(await barriersOf(page), 'board').toEqual([]);
      await goTo(page, 'delegation', language);
      await page.getByRole('button', { name: says.sheet }).click();
      for (const table of [/^Organisations/, /^Contacts/, /^Group/]) {
        await page.getByRole('radio', { name: table }).click();
        await page.getByRole('rowheader').first().click();
        expect.soft(await barriersOf(page), table.source).toEqual([]);
      }
      await goTo(page, 'venues', language);
      await page.getByRole('tab', { name: says.rooms }).click();
      expect.soft(await barriersOf(page), 'rooms').toEqual([]);
      await page.getByRole('button', { name: says.settings, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await barriersOf(page), 'settings').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('button', { name: says.search, exact: true }).click();
      await page.getByRole('combobox').fill('san');
      expect.soft(await barriersOf(page), 'palette').toEqual([]);
      await close();
    });
  }
}
