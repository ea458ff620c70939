import { expect, type Page, test } from '@playwright/test';
import { goTo } from '../e2e/support/goTo';
import { launch } from '../e2e/support/launch';
import { openSample } from '../e2e/support/openSample';
import { pressMenuKey } from '../e2e/support/pressMenuKey';
import { resizeWindow } from '../e2e/support/resizeWindow';
import { type ScreenName, screenNames } from '../e2e/support/screenNames';
import { stopClock } from '../e2e/support/stopClock';
import { picture } from './picture';

const languages = { fr: 'fr-CA', en: 'en-CA' } as const;
type Language = keyof typeof languages;
const screens = Object.keys(screenNames) as ScreenName[];

async function showBoard(page: Page, language: Language): Promise<void> {
  await goTo(page, 'itinerary', language);
  const name = language === 'fr' ? 'Grille' : 'Board';
  const isFolded = (await page.getByRole('radio', { name, exact: true }).count()) === 0;
  if (isFolded) await page.getByRole('button', { name: language === 'fr' ? /^Vue\s:/ : /^View:/ }).click();
  await page.getByRole(isFolded ? 'menuitem' : 'radio', { name, exact: true }).click();
}

const viewNames = {
  live: { fr: 'Direct', en: 'Live' },
  journey: { fr: 'Parcours', en: 'Journey' },
  week: { fr: 'Semaine', en: 'Week' },
};

async function showWeekOf(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option').first().click();
}

/** Whether the first page of a brief is more than white paper. */
const isDrawn = (page: Page) =>
  page
    .locator('canvas')
    .first()
    .evaluate((sheet: HTMLCanvasElement) => {
      const pixels = sheet.getContext('2d')?.getImageData(0, 0, sheet.width, sheet.height).data;
      // Before anything is drawn, every pixel is black and transparent.
      return pixels?.some((red, at) => at % 4 === 0 && red < 128 && pixels[at + 3] === 255) ?? false;
    });

/** So that the history has something to show. */
async function writeFacts(page: Page, language: Language): Promise<void> {
  const labels = { fr: ['Adresse', 'Téléphone de l’accueil'], en: ['Address', 'Front desk telephone'] }[language];
  for (const label of labels) {
    await page.getByLabel(label).fill('+1 619 555-0100');
    await page.keyboard.press('Enter');
  }
}

for (const language of ['fr', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const options = { locale: languages[language], colorScheme: theme };
    const suffix = `${language}-${theme}`;

    test(`start page, ${suffix}`, async () => {
      const { app, page, close } = await launch(options);
      await resizeWindow(app, 1280, 800);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await picture(page, `start-${suffix}`);
      await close();
    });

    test(`every screen of a mission, ${suffix}`, async () => {
      const { app, page, close } = await openSample(options);
      await stopClock(page);
      await resizeWindow(app, 1280, 800);
      for (const screen of screens) {
        await goTo(page, screen, language);
        // What each of those in sight would be told is found out one after the other.
        if (screen === 'calendars')
          await page
            .getByText(/^(?:première fois|first time)$/)
            .nth(50)
            .waitFor();
        if (screen === 'briefs') await expect.poll(() => isDrawn(page), { timeout: 60_000 }).toBe(true);
        if (screen === 'history') await page.getByText('+1 619 555-0100').first().waitFor();
        await picture(page, `${screen}-${suffix}`);
        if (screen === 'venues') await writeFacts(page, language);
      }
      await showBoard(page, language);
      await picture(page, `board-${suffix}`);
      await pressMenuKey(app, 'K');
      await page.getByRole('combobox').fill('harb');
      await picture(page, `palette-${suffix}`);
      await close();
    });

    test(`the itinerary in its other views, ${suffix}`, async () => {
      const { app, page, close } = await openSample(options);
      // A morning of the mission, for what is running and what is next.
      await page.clock.setFixedTime('2026-06-24T17:40:00Z');
      await page.reload();
      await page.getByRole('contentinfo').waitFor();
      await resizeWindow(app, 1280, 800);
      await goTo(page, 'itinerary', language);
      for (const view of ['live', 'journey', 'week'] as const) {
        await page.getByRole('radio', { name: viewNames[view][language], exact: true }).click();
        if (view === 'week') await showWeekOf(page, 'Agathe');
        await picture(page, `${view}-${suffix}`);
      }
      await close();
    });

    test(`board and grid on large and small windows, ${suffix}`, async () => {
      const { app, page, close } = await openSample(options);
      await stopClock(page);
      for (const [width, height] of [
        [1920, 1080],
        [1024, 700],
      ] as const) {
        await resizeWindow(app, width, height);
        await showBoard(page, language);
        await picture(page, `board-${suffix}-${width}x${height}`);
        await goTo(page, 'delegation', language);
        await picture(page, `delegation-${suffix}-${width}x${height}`);
      }
      await close();
    });
  }
}
