import type { Page } from '@playwright/test';

const names = {
  organisations: { fr: 'Organisations', en: 'Organisations' },
  people: { fr: 'Personnes', en: 'People' },
} as const;

/** Opens a table of the directory by the navigation of a mission, folded or not. */
export async function goToDirectory(page: Page, table: keyof typeof names, locale: 'fr' | 'en' = 'fr'): Promise<void> {
  const navigation = page.getByRole('navigation', { name: /^(Sections de la mission|Mission sections)$/ });
  await navigation.getByRole('button', { name: names[table][locale], exact: true }).click();
}
