import { test } from '@playwright/test';
import { goTo } from '../e2e/support/goTo';
import { openSample } from '../e2e/support/openSample';
import { resizeWindow } from '../e2e/support/resizeWindow';
import { stopClock } from '../e2e/support/stopClock';
import { picture } from './picture';

const words = {
  fr: { hosts: /^Hôtes/, venues: /^Lieux/, open: /^Redwick Clinical/, choose: 'Choisir…' },
  en: { hosts: /^Hosts/, venues: /^Venues/, open: /^Redwick Clinical/, choose: 'Choose…' },
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
    await picture(page, `calendar-host-${language}`);
    await page.getByRole('button', { name: said.choose }).click();
    await page.getByRole('dialog').waitFor();
    await picture(page, `calendar-kinds-${language}`);
    await close();
  });
}
