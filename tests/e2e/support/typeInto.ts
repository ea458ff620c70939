import type { Locator } from '@playwright/test';

/** Writes into a field of segments (a date, a time) as a person does: from its first segment on. */
export async function typeInto(field: Locator, digits: string): Promise<void> {
  await field.getByRole('spinbutton').first().click();
  await field.page().keyboard.type(digits);
}
