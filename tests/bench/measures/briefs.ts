import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { renderBrief } from '../../../electron/export/renderBrief';
import type {} from '../../../renderer/host/bridgeHost';
import { instantSchema } from '../../../shared/model/instant';
import { launch } from '../../e2e/support/launch';
import type { Measure } from '../measure';
import { missionFileOf } from '../missions/missionFile';
import { briefMission } from '../missions/missionSizes';
import { plannedMission } from '../missions/plannedMission';
import { printBare } from '../page/printBare';

const request = {
  document: 'delegation-brief' as const,
  delegates: [],
  language: 'fr' as const,
  paper: 'letter' as const,
  parts: [
    'cover' as const,
    'purpose' as const,
    'glance' as const,
    'days' as const,
    'directory' as const,
    'venues' as const,
    'contacts' as const,
  ],
  includeTentative: true,
};

/** The delegation brief from the call to the finished bytes, beside one plain printing of the same pages. */
export const briefs: Measure = {
  name: 'briefs',
  async run(bench) {
    const folder = join(bench.folder, 'brief');
    await mkdir(folder);
    const now = instantSchema.parse('2026-05-01T12:00:00Z');
    const { html, styles } = renderBrief(
      { mission: plannedMission(briefMission), request, now, locale: 'fr' as const },
      ['fr'],
      new Map(),
    );
    await writeFile(join(folder, 'document.html'), html);
    await writeFile(join(folder, 'document.css'), styles);
    const launched = await launch({ files: [await missionFileOf(bench, briefMission)] });
    const { app, page } = launched;
    try {
      await page.getByRole('navigation').first().waitFor();
      const { pages } = await ourBrief(page);
      await bareBrief(app, folder);
      const [values, base]: [number[], number[]] = [[], []];
      for (let run = 0; run < bench.runs; run += 1) {
        base.push(await bareBrief(app, folder));
        values.push((await ourBrief(page)).took);
      }
      const what = `brief of ${pages} pages (beside printing the same HTML bare)`;
      return [{ what, unit: 'ms', values, base, limit: 2.5 }];
    } finally {
      await launched.close();
    }
  },
};

function ourBrief(page: Page): Promise<{ took: number; pages: number }> {
  return page.evaluate(async (asked) => {
    const started = performance.now();
    const made = await window.passerelle.previewBrief({ ...asked, work: crypto.randomUUID() });
    if (!made.ok) throw new Error(made.error.code);
    return { took: performance.now() - started, pages: made.value.pages };
  }, request);
}

function bareBrief(app: ElectronApplication, folder: string): Promise<number> {
  return app.evaluate(printBare, { folder, assets: join(projectRoot, 'assets', 'print') });
}
