import type { Page } from '@playwright/test';
import type { Bridge } from '../../../shared/ipc/bridge';
import type { MissionSnapshot, WindowState } from '../../../shared/ipc/host';

/** The document of the window as the host holds it. */
export async function missionOfWindow(page: Page): Promise<MissionSnapshot> {
  const state = await page.evaluate(() => (globalThis as unknown as { passerelle: Bridge }).passerelle.loadWindow());
  const { document } = JSON.parse(state) as WindowState;
  if (!document) throw new Error('This window shows no mission.');
  return document;
}
