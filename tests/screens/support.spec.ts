import { expect, test } from '@playwright/test';
import { openForGuide } from './openForGuide';
import { picture } from './picture';

const words = { fr: /^Interprètes français–anglais/, en: /^French–English interpreters/ } as const;

for (const language of ['fr', 'en'] as const) {
  test(`the guide to local support, ${language}`, async () => {
    const { page, close } = await openForGuide('support', language);
    await page.getByRole('row', { name: words[language] }).click();
    await expect(page.getByRole('complementary', { name: words[language] })).toBeVisible();
    await picture(page, `support-${language}`);
    await close();
  });
}
