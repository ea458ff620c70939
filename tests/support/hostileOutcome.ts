import type { AgendaFile } from '../../shared/imports/agendaFile';
import { readDelegateRows } from '../../shared/imports/readDelegateRows';
import type { SpreadsheetTable } from '../../shared/imports/spreadsheetTable';
import { suggestMapping } from '../../shared/imports/suggestMapping';
import type { FileError } from '../../shared/ipc/fileError';
import type { Result } from '../../shared/model/result';
import { runToEnd } from '../../shared/model/runToEnd';
import type { HostileFile } from '../fixtures/hostile/hostileFile';
import { tortureMission } from '../fixtures/missions/tortureMission';

type Told<T> = (result: Result<T, FileError>, file: HostileFile) => string;

/** What became of a list or of contacts, in the words of the corpus: « file-damaged », « read: 2 rows, formula ». */
export const outcomeOfList: Told<SpreadsheetTable> = (result, file) =>
  told(result, file, (table) => [
    counted(table.rows.length, 'row'),
    ...(table.maskedColumns ?? []).map((column) => `masked ${column}`),
    ...problemsIn(table),
    ...Object.entries(table.leftOut ?? {}).flatMap(([kind, count]) => (count > 0 ? [`${kind} ${count}`] : [])),
  ]);

export const outcomeOfAgenda: Told<AgendaFile> = (result, file) =>
  told(result, file, ({ events, problems }) => [counted(events.length, 'event'), ...problems.map(({ code }) => code)]);

export const outcomeOfMission: Told<unknown> = (result, file) => told(result, file, () => ['whole']);

/** The rest of the way of a list, which the window goes with it. */
function problemsIn(table: SpreadsheetTable): string[] {
  const mapping = suggestMapping(table);
  const plan = runToEnd(readDelegateRows({ table, mapping, mission: tortureMission(), language: 'fr' }));
  return plan.problems.map(({ code }) => code).filter((code) => code !== 'no-name');
}

/** With the detail of a refusal where the corpus names it. */
function told<T>(result: Result<T, FileError>, { outcome }: HostileFile, say: (value: T) => readonly string[]): string {
  if (result.ok) return `read: ${say(result.value).join(', ')}`;
  const { code, detail = '' } = result.error;
  return outcome.includes(': ') ? `${code}: ${detail}` : code;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
