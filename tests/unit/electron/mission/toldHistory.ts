import { createDraft } from '../../../../electron/mission/createDraft';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { commandSchema } from '../../../../shared/commands/commands';
import type { FileError } from '../../../../shared/ipc/fileError';
import type { HistoryFindings, HistoryPage, SearchPlace } from '../../../../shared/ipc/historyDetail';
import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';
import type { Result } from '../../../../shared/model/result';
import { createTestComputer } from './exampleMission';
import { historyLines } from './historyLines';

/** A session of this mission in memory, that says what its entries changed. */
export async function toldHistory(mission: Mission) {
  const { context } = createTestComputer();
  const opened = await createDraft(context, mission);
  if (!opened.ok) throw new Error(opened.error.code);
  const session = new MissionSession(context, opened.value, () => undefined);
  return { session, ...tellingOf(session) };
}

export function tellingOf(session: MissionSession) {
  const run = async (entry: string, name: string, payload: object) => {
    const done = await session.execute(commandSchema.parse({ name, payload }), entry);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  };
  const detailOf = async (entry: string) => {
    const details = await session.ask((keeper) => keeper.describe([entry]));
    const [detail] = details.ok ? details.value : [];
    if (!detail) throw new Error(`The history has no ${entry}`);
    return detail;
  };
  const linesOf = async (entry: string, locale: Locale = 'fr') => historyLines(await detailOf(entry), locale);
  /** Everything that an entry changed. */
  const readAll = async (entry: string) => {
    const read = (from: number) => session.ask((keeper) => keeper.readEntry({ entry, from }));
    return (await allParts<number, HistoryPage>(0, read)).flatMap(({ changes }) => changes);
  };
  /** All entries in which a search finds its words, and in how many parts it was made. */
  const search = async (query: string, locale: Locale = 'fr') => {
    const goOn = (from: SearchPlace) => session.ask((keeper) => keeper.search({ query, locale, from }));
    const parts = await allParts<SearchPlace, HistoryFindings>({ entry: 0, record: 0 }, goOn);
    return { found: parts.flatMap(({ entries }) => entries), parts: parts.length };
  };
  return { run, detailOf, linesOf, readAll, search };
}

async function allParts<Place, Part extends { readonly next: Place | null }>(
  from: Place,
  read: (from: Place) => Promise<Result<Part, FileError>>,
): Promise<readonly Part[]> {
  const part = await read(from);
  if (!part.ok) throw new Error(part.error.code);
  const { next } = part.value;
  return [part.value, ...(next === null ? [] : await allParts<Place, Part>(next, read))];
}
