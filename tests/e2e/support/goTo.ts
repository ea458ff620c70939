import type { Page } from '@playwright/test';
import { type ScreenName, screenNames } from './screenNames';

/** Opens a room of the mission by the navigation, folded or not. */
export async function goTo(page: Page, screen: ScreenName, locale: 'fr' | 'en' = 'fr'): Promise<void> {
  const navigation = page.getByRole('navigation', { name: /^(Sections de la mission|Mission sections)$/ });
  await navigation.getByRole('button', { name: new RegExp(`^${screenNames[screen][locale]}`) }).click();
}
