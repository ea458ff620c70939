import { expect, test } from '@playwright/test';
import { openForGuide } from './openForGuide';
import { picture } from './picture';

const words = {
  fr: { hosts: /^Hôtes/, venues: /^Lieux/, open: /^Redwick Clinical/, choose: 'Choisir…', first: 'première fois' },
  en: { hosts: /^Hosts/, venues: /^Venues/, open: /^Redwick Clinical/, choose: 'Choose…', first: 'first time' },
} as const;

for (const language of ['fr', 'en'] as const) {
  test(`the guide to calendars, ${language}`, async () => {
    const { page, close } = await openForGuide('calendars', language);
    const said = words[language];
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
