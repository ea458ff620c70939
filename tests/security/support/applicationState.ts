import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { PageWithBridge } from './bridgeOf';

/** Everything that a wrong request could have changed. */
export async function stateOf(app: ElectronApplication, page: Page, profile: string, file: string) {
  return {
    window: JSON.parse(
      await page.evaluate(() => (globalThis as unknown as PageWithBridge).passerelle.loadWindow()),
    ) as unknown,
    history: await page.evaluate(() => (globalThis as unknown as PageWithBridge).passerelle.listHistory()),
    recent: await page.evaluate(() => (globalThis as unknown as PageWithBridge).passerelle.listRecentMissions()),
    file: hashOf(file),
    kept: Object.fromEntries(keptFiles(profile).map((path) => [path, hashOf(join(profile, path))])),
    main: await app.evaluate(({ BrowserWindow }) => ({
      windows: BrowserWindow.getAllWindows().length,
      doors: (globalThis as unknown as { doors: string[] }).doors,
      polluted: 'polluted' in {} || 'polluted' in Object,
    })),
    page: await page.evaluate(() => 'polluted' in {}),
  };
}

/** What the application itself keeps in its profile; the rest is Chromium's. */
function keptFiles(profile: string): readonly string[] {
  const all = readdirSync(profile, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /^(?:drafts|journals)\/.|^[A-Za-z]+\.json$/.test(path)).sort();
}

function hashOf(path: string): string {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'absent';
}
