import { expect, test } from '@playwright/test';
import { openForGuide } from './openForGuide';
import { picture } from './picture';

for (const language of ['fr', 'en'] as const) {
  test(`the guide to tasks, ${language}`, async () => {
    const { page, close } = await openForGuide('tasks', language);
    await expect(page.getByRole('grid')).toBeVisible();
    await picture(page, `tasks-${language}`);
    await close();
  });
}
