import { expect, test } from '@playwright/test';
import { goToDirectory } from '../e2e/support/goToDirectory';
import { knownDirectory } from './knownDirectory';
import { openForGuide } from './openForGuide';
import { picture } from './picture';

const words = {
  fr: {
    benefits: 'Avantages',
    desk: /^Poste de travail au pavillon/,
    lists: 'Listes de voyage',
    reception: 'Réception Québec–Massachusetts',
  },
  en: {
    benefits: 'Benefits',
    desk: /^Desk at/,
    lists: 'Travel lists',
    reception: 'Québec–Massachusetts reception',
  },
} as const;

for (const language of ['fr', 'en'] as const) {
  const { benefits, desk, lists, reception } = words[language];

  test(`the guide to benefits, ${language}`, async () => {
    const { page, close } = await openForGuide('agreements', language);
    await page.getByRole('radio', { name: benefits, exact: true }).click();
    await page.getByRole('row', { name: desk }).click();
    await expect(page.getByRole('complementary', { name: desk })).toBeVisible();
    await picture(page, `benefits-${language}`);
    await close();
  });

  test(`the guide to the directory, ${language}`, async () => {
    const { page, close } = await openForGuide('overview', language, { profile: await knownDirectory() });
    await goToDirectory(page, 'organisations', language);
    await page.getByRole('rowheader').nth(2).click();
    await picture(page, `directory-${language}`);
    await close();
  });

  test(`the guide to promotion, ${language}`, async () => {
    const { page, close } = await openForGuide('promotion', language);
    await page.getByRole('row').nth(1).click();
    await expect(page.getByRole('complementary')).toBeVisible();
    await picture(page, `promotion-${language}`);
    await close();
  });

  test(`the guide to joint activities, ${language}`, async () => {
    const { page, close } = await openForGuide('joint', language);
    await page.getByText(reception).click();
    await expect(page.getByRole('heading', { name: reception })).toBeVisible();
    await picture(page, `joint-${language}`);
    await close();
  });

  test(`the guide to lists of the delegation, ${language}`, async () => {
    const { page, close } = await openForGuide('delegation', language);
    await page.getByRole('button', { name: lists }).click();
    await expect(page.getByRole('dialog', { name: lists }).getByRole('heading').nth(1)).toBeVisible();
    await picture(page, `delegation-lists-${language}`);
    await close();
  });
}
