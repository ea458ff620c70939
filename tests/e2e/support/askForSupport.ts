import { expect, type Locator, type Page } from '@playwright/test';
import type { SupportDraft } from '../../fixtures/samples/supportDraft';
import { chooseOption, searchOption } from './chooseOption';
import type { NameOf } from './fillItemForm';
import { frenchWords } from './frenchWords';
import { typeInto } from './typeInto';

/** Asks for support through the dialog, then writes in its sheet what else is known. */
export async function askForSupport(page: Page, draft: SupportDraft, owner: string, nameOf: NameOf): Promise<void> {
  const { kind, title, of, due } = draft;
  await page.getByRole('button', { name: 'Demander un soutien' }).first().click();
  const form = page.getByRole('dialog', { name: 'Demander un soutien' });
  await form.getByLabel('Ce qu’il faut, en français').fill(title[0]);
  await form.getByLabel('Ce qu’il faut, en anglais').fill(title[1]);
  await chooseOption(form, 'Type', frenchWords.supportKind[kind]);
  await typeInto(form.getByRole('group', { name: 'À confirmer d’ici le' }), due.replaceAll('-', ''));
  await searchOption(form, 'Demandé à', nameOf(of));
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  const sheet = page.getByRole('complementary', { name: title[0] });
  await writeWho(sheet, draft, owner, nameOf);
  await writeWhat(sheet, draft);
  await sheet.getByRole('button', { name: 'Fermer la fiche' }).click();
}

async function writeWhat(sheet: Locator, { details, quantity, standing, cost }: SupportDraft): Promise<void> {
  const status = standing.split(' ')[0] as keyof typeof frenchWords.supportStatus;
  if (status !== 'asked') await chooseOption(sheet, 'État', frenchWords.supportStatus[status]);
  if (quantity !== undefined) await keep(sheet.getByRole('textbox', { name: 'Quantité' }), String(quantity));
  if (cost !== undefined) await keep(sheet.getByLabel('Coût'), cost.split(' ').reverse().join(' '));
  if (!details) return;
  await keep(sheet.getByLabel('Précisions, en français'), details[0]);
  await keep(sheet.getByLabel('Précisions, en anglais'), details[1]);
}

async function writeWho(sheet: Locator, draft: SupportDraft, owner: string, nameOf: NameOf): Promise<void> {
  const { audience = 'delegation', paidBy } = draft;
  await choose(sheet, 'Responsable chez nous', owner);
  if (paidBy !== undefined) await choose(sheet, 'Payé par', nameOf(paidBy));
  if (audience !== 'hosts') await chooseOption(sheet, 'Visible par', frenchWords.audience[audience]);
  for (const item of draft.for) {
    const search = sheet.getByRole('searchbox', { name: 'Chercher une activité' });
    await search.fill(nameOf(item));
    await search.press('Enter');
    await expect(sheet.getByRole('checkbox', { name: nameOf(item) })).toBeChecked();
    await sheet.getByRole('button', { name: 'Effacer' }).first().click();
  }
}

/** A list closes when what it hangs on is scrolled: first the field is brought into sight. */
async function choose(sheet: Locator, label: string, name: string): Promise<void> {
  await sheet.getByRole('combobox', { name: label, exact: true }).click();
  await searchOption(sheet, label, name);
}

/** A field is kept when it is left. */
async function keep(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Tab');
}
