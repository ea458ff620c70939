import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportCalendars } from '../../../electron/export/exportCalendars';
import { createNodeFileSystem } from '../../../electron/storage/nodeFileSystem';
import type { CalendarRequest } from '../../../shared/ipc/calendarRequest';
import { usualCalendarChoices } from '../../../shared/model/calendarChoices';
import type { DelegateId } from '../../../shared/model/identifier';
import { instantSchema } from '../../../shared/model/instant';
import type { Mission } from '../../../shared/model/mission';
import { paperSheets } from '../../support/paperSheets';

export interface ExportsAgain {
  readonly first: readonly number[];
  /** The next one, with nothing changed and the ledger told. */
  readonly again: readonly number[];
}

/** Milliseconds of a whole export of every delegate's calendar into an empty folder, disk included, and of the next one. */
export async function exportsAgain(mission: Mission, runs: number): Promise<ExportsAgain> {
  const [first, again]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-again-'));
    // A mission just read: nothing about its items is remembered from the run before.
    const fresh = structuredClone(mission);
    const began = performance.now();
    const publications = await written(fresh, folder);
    const between = performance.now();
    await written({ ...fresh, publications }, folder);
    again.push(performance.now() - between);
    first.push(between - began);
    rmSync(folder, { recursive: true });
  }
  return { first, again };
}

async function written(mission: Mission, folder: string): Promise<Mission['publications']> {
  const recipients = (Object.keys(mission.delegates) as DelegateId[]).map((id) => ({ kind: 'delegate', id }) as const);
  const request: CalendarRequest = { recipients, choices: usualCalendarChoices, form: 'files' };
  const now = instantSchema.parse('2026-06-01T12:00:00Z');
  const files = createNodeFileSystem(folder);
  const report = await exportCalendars(mission, request, { files, folder, locale: 'fr', now, sheets: paperSheets });
  if (!report.ok) throw new Error(report.error.code);
  return { ...mission.publications, ...report.value.entries };
}
