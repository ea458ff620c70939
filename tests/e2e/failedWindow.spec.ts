import { expect, test } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import type { Launched } from './support/launch';
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
