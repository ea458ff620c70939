import { expect, test } from '@playwright/test';
import { goTo } from '../e2e/support/goTo';
import { openSample } from '../e2e/support/openSample';
import { resizeWindow } from '../e2e/support/resizeWindow';
import { stopClock } from '../e2e/support/stopClock';
import { picture } from './picture';

const words = {
  fr: { hosts: /^Hôtes/, venues: /^Lieux/, open: /^Redwick Clinical/, choose: 'Choisir…', first: 'première fois' },
  en: { hosts: /^Hosts/, venues: /^Venues/, open: /^Redwick Clinical/, choose: 'Choose…', first: 'first time' },
} as const;

for (const language of ['fr', 'en'] as const) {
  test(`the guide to calendars, ${language}`, async () => {
    const { app, page, close } = await openSample({ locale: `${language}-CA`, colorScheme: 'light' });
    const said = words[language];
    await stopClock(page);
    await resizeWindow(app, 1280, 800);
    await goTo(page, 'calendars', language);
    const list = page.getByRole('complementary').first();
    await list.getByRole('button', { name: said.hosts }).click();
    await list.getByRole('button', { name: said.open }).click();
    // What each file would tell is found out one after the other, hosts near the end.
    await expect(list.getByRole('button', { name: said.open })).toContainText(said.first, { timeout: 60_000 });
    await picture(page, `calendar-host-${language}`);
    await page.getByRole('button', { name: said.choose }).click();
    await page.getByRole('dialog').waitFor();
    await picture(page, `calendar-kinds-${language}`);
    await close();
  });
}
