import { test } from '@playwright/test';
import { goTo } from '../e2e/support/goTo';
import { openForGuide } from './openForGuide';
import { picture } from './picture';

const words = {
  fr: {
    conflict: /Souper de l’équipe organisatrice/,
    accept: 'Accepter…',
    reason: 'Convenu avec les hôtes : le souper se tient quoi qu’il arrive, et chacun rentre de son côté.',
    submit: 'Accepter',
    accepted: 'Acceptés',
    edit: 'Modifier la mission',
    margins: 'Marges',
    notices: 'Avis',
  },
  en: {
    conflict: /Organising team dinner/,
    accept: 'Accept…',
    reason: 'Agreed with the hosts: the dinner takes place whatever happens, and everybody travels home on their own.',
    submit: 'Accept',
    accepted: 'Accepted',
    edit: 'Edit the mission',
    margins: 'Margins',
    notices: 'Notices',
  },
} as const;

for (const language of ['fr', 'en'] as const) {
  test(`the guide to conflicts, ${language}`, async () => {
    const { page, close } = await openForGuide('conflicts', language);
    const said = words[language];
    await page.getByRole('button', { name: said.conflict }).first().click();
    await page.getByRole('button', { name: said.accept }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(said.reason);
    await picture(page, `conflict-accepting-${language}`);
    await dialog.getByRole('button', { name: said.submit }).click();
    await page.getByRole('region', { name: said.notices }).getByRole('button').last().click();
    const group = page.getByRole('button', { name: said.accepted });
    await group.click();
    const list = page.getByRole('complementary').filter({ has: group });
    await list.getByRole('button', { name: said.conflict }).last().click();
    await picture(page, `conflict-accepted-${language}`);
    await goTo(page, 'overview', language);
    await page.getByRole('main').getByRole('button', { name: said.edit }).first().click();
    await page.getByRole('region', { name: said.margins }).getByRole('textbox').last().focus();
    await picture(page, `margins-${language}`);
    await close();
  });
}
