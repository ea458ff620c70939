import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { quantisePng } from './quantisePng';

const folder = process.env['PASSERELLE_SCREENS'] ?? join(projectRoot, 'docs/screens');

/** Takes a picture of the window for the documentation, without the pointer and with nothing moving. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.getByText(/^(?:Enregistrement…|Saving…)$/).waitFor({ state: 'hidden' });
  await page.mouse.move(0, 0);
  const png = await page.screenshot({ animations: 'disabled' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), quantisePng(png));
}
