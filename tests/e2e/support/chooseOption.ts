import type { Locator } from '@playwright/test';

/** Chooses from a list that opens below its button; the button is called by its value and its label. */
export async function chooseOption(form: Locator, label: string, option: string): Promise<void> {
  await form.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await form.page().getByRole('option', { name: option, exact: true }).click();
}

/** Chooses from a list that is found by typing a part of a name; leaves alone what is already chosen. */
export async function searchOption(form: Locator, label: string, text: string): Promise<void> {
  const field = form.getByRole('combobox', { name: label, exact: true });
  if ((await field.inputValue()).includes(text)) return;
  await field.fill(text);
  await form.page().getByRole('option').filter({ hasText: text }).first().click();
}
