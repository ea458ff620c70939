import { expect, test } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import type { HostMethod } from '../../shared/ipc/hostMethods';
import { goTo } from './support/goTo';
import { launch, type Launched } from './support/launch';
import { openSample } from './support/openSample';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
});
test.afterEach(() => opened.close());

test('a defect in the frame itself leaves words and a way out, not an empty window, and nothing is lost', async () => {
  const { page } = opened;
  await page.evaluate(async () => {
    const fail = () => {
      throw new Error('planted');
    };
    Object.values = fail;
    Object.entries = fail;
    const { passerelle } = globalThis as unknown as { passerelle: Bridge };
    await passerelle.execute({ command: { name: 'edit-mission', payload: { changes: { titleFr: 'Gardé' } } } });
  });
  await expect(page.getByText('Rien n’est perdu')).toBeVisible();
  await page.getByRole('button', { name: 'Recharger la fenêtre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gardé' })).toBeVisible();
});

test('an edit that fails by a defect is said in words, where it was asked for, and the window goes on', async () => {
  const { app, page } = opened;
  await breakEdits(app, 'execute');
  const box = page.getByRole('checkbox', { name: /Choisir le menu de la réception/ });
  await box.locator('xpath=ancestor::label').click();
  const said = page.getByRole('alert').filter({ hasText: /Une erreur de Passerelle a empêché la dernière action/ });
  await expect(said).toBeVisible();
  await expect(box).not.toBeChecked();
  await said.getByRole('button', { name: 'Fermer' }).click();
  await expect(said).toHaveCount(0);

  await goTo(page, 'tasks', 'fr');
  await page.getByRole('button', { name: 'Ajouter une tâche' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('Réserver l’autocar');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(dialog.getByText(/Une erreur de Passerelle a empêché la dernière action/)).toBeVisible();
});

test('what the directory did not do is said there, and not on the start page one goes back to', async () => {
  const { app, page, close } = await launch();
  await breakEdits(app, 'editDirectory');
  await page.getByRole('button', { name: 'Répertoire' }).click();
  await page.getByRole('button', { name: 'Ajouter une organisation' }).first().click();
  const form = page.getByRole('dialog', { name: 'Ajouter une organisation' });
  await form.getByLabel('Nom').fill('Boréalys');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText(/Une erreur de Passerelle a empêché la dernière action/)).toBeVisible();
  await form.getByRole('button', { name: 'Annuler' }).click();
  const said = page.getByRole('alert').filter({ hasText: /Une erreur de Passerelle a empêché la dernière action/ });
  await expect(said).toBeVisible();
  await page.getByRole('button', { name: 'Accueil' }).click();
  await expect(page.getByRole('heading', { name: 'Passerelle' })).toBeVisible();
  await expect(said).toHaveCount(0);
  await close();
});

/** Each edit is refused as one that breaks the contract between the window and its host would be. */
async function breakEdits(app: Launched['app'], method: HostMethod): Promise<void> {
  await app.evaluate(({ ipcMain }, channel) => {
    ipcMain.removeHandler(channel);
    ipcMain.handle(channel, () => {
      throw new Error('planted');
    });
  }, `host:${method}`);
}
