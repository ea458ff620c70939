import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../../renderer/host/bridgeHost';
import { launchLargeMission } from '../apps/launchLargeMission';
import type { Measure } from '../measure';

/** How long the main process, which serves every window and menu, stands still while a large mission is kept. */
export const saving: Measure = {
  name: 'saving',
  async run(bench) {
    const { app, page, close } = await launchLargeMission(bench);
    try {
      const [saves, looks]: [number[], number[]] = [[], []];
      for (let run = 0; run < bench.runs; run += 1) {
        saves.push(await longestStandstill(app, () => editAndSave(page, run)));
        looks.push(await longestStandstill(app, () => lookBack(page)));
      }
      return [
        { what: 'main process stands still: edit and save, with 5,000 items', unit: 'ms', values: saves, limit: 100 },
        { what: 'main process stands still: look into an earlier version', unit: 'ms', values: looks, limit: 100 },
      ];
    } finally {
      await close();
    }
  },
};

/** The longest time between two ticks of the main process, which asks for one every 2 ms. */
async function longestStandstill(app: ElectronApplication, work: () => Promise<unknown>): Promise<number> {
  await app.evaluate(() => {
    const seen = { last: performance.now(), longest: 0 };
    const tick = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
    };
    Object.assign(globalThis, { standstill: seen, standstillTimer: setInterval(tick, 2) });
  });
  await work();
  return app.evaluate(() => {
    const found = globalThis as unknown as { standstill: { longest: number }; standstillTimer: NodeJS.Timeout };
    clearInterval(found.standstillTimer);
    return found.standstill.longest;
  });
}

async function editAndSave(page: Page, run: number): Promise<void> {
  await page.evaluate(async (edit) => {
    const command = { name: 'edit-mission', payload: { changes: { titleFr: `Essai ${edit}` } } } as const;
    await window.passerelle.execute({ command });
    await window.passerelle.saveMission();
  }, run);
}

async function lookBack(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const versions = await window.passerelle.listVersions();
    const version = versions.ok ? versions.value[0]?.version : undefined;
    if (version === undefined) throw new Error('No version was kept');
    await window.passerelle.lookBack({ state: { kind: 'version', version } });
  });
}
