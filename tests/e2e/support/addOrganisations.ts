import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Host } from '../../fixtures/samples/hosts';
import { chooseOption } from './chooseOption';
import { frenchWords } from './frenchWords';
import { goTo } from './goTo';
import { pressMenuKey } from './pressMenuKey';

/** Adds hosts in the United States: each by the form, then what the form does not ask in the table, pasted as from Excel. */
export async function addOrganisations(app: ElectronApplication, page: Page, hosts: readonly Host[]): Promise<void> {
  await goTo(page, 'delegation');
  await page.getByRole('radio', { name: /^Organisations/ }).click();
  for (const host of hosts) await addByForm(page, host);
  for (const host of hosts) await completeInTable(app, page, host);
  await page.getByRole('searchbox', { name: 'Chercher dans la liste' }).fill('');
}

async function addByForm(page: Page, { name, kind, city }: Host): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une organisation' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une organisation' });
  await form.getByLabel('Nom', { exact: true }).fill(name);
  await chooseOption(form, 'Type', frenchWords.organisationKind[kind]);
  await form.getByLabel('Ville').fill(city);
  await form.getByText('Cette organisation reçoit la délégation').click();
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
}

/** Country, no website, e-mail, telephone, tags or memberships, and the profile in both languages stand side by side. */
async function completeInTable(
  app: ElectronApplication,
  page: Page,
  { name, profileFr, profileEn }: Host,
): Promise<void> {
  await page.getByRole('searchbox', { name: 'Chercher dans la liste' }).fill(name);
  const grid = page.getByRole('grid', { name: 'Organisations' });
  await expect(grid.getByRole('rowheader')).toHaveCount(1);
  await grid.getByRole('rowheader', { name }).click();
  const [from, to] = await Promise.all(
    ['Nom', 'Pays'].map((head) =>
      grid.getByRole('columnheader', { name: head, exact: true }).getAttribute('aria-colindex'),
    ),
  );
  for (let column = Number(from); column < Number(to); column += 1) await page.keyboard.press('ArrowRight');
  await app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    ['États-Unis', '', '', '', '', '', profileFr, profileEn].join('\t'),
  );
  await pressMenuKey(app, 'V');
  await expect(grid.getByRole('gridcell', { name: profileEn })).toBeVisible();
}
