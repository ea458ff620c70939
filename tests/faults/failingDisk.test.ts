import { describe, expect, test } from 'vitest';
import { MissionSession } from '../../electron/mission/missionSession';
import type { SessionEvent } from '../../electron/mission/sessionEvent';
import { openMission } from '../../electron/mission/openMission';
import type { MemoryFileSystem } from '../../electron/storage/memoryFileSystem';
import type { PortError } from '../../electron/storage/fileSystemPort';
import type { Mission } from '../../shared/model/mission';
import { createDraft } from '../../electron/mission/createDraft';
import { createTestComputer, exampleMission, retitled } from '../unit/electron/mission/exampleMission';
import { figures } from './support/figures';
import { repetitions } from './support/repetitions';

const path = '/stick/visit.mission';
const otherPath = '/stick/visit-2.mission';

/** What the errors of a disk become at the port: EIO, ENOSPC, and EACCES, EPERM or EROFS. */
const codes: readonly PortError['code'][] = ['other', 'no-space', 'not-permitted'];
type Lasting = 'once' | 'from then on';

interface Outcome {
  readonly faults: readonly string[];
  /** Disk operations of the script, the failing one included. */
  readonly operations: number;
}

/**
 * Edits, saves, edits, saves under another name and edits again, while the `failing`th operation of the disk fails.
 * Says what a coordinator would have lost or been told wrongly.
 */
async function workWhile(failing: number, code: PortError['code'], lasting: Lasting): Promise<Outcome> {
  const { context, files } = createTestComputer();
  const faults: string[] = [];
  const draft = await createDraft(context, exampleMission(context));
  if (!draft.ok) throw new Error(draft.error.code);
  let shownAsSaved: Mission = draft.value.mission;
  const session: MissionSession = new MissionSession(context, draft.value, ({ name, event }: SessionEvent) => {
    if (name === 'mission:save-state' && event.kind === 'saved') shownAsSaved = session.mission;
  });
  await session.saveAs(path);
  const known: Mission[] = [session.mission];
  const counter = failAt(files, failing, code, lasting);

  async function edit(title: string) {
    await session.execute(retitled(title));
    known.push(session.mission);
  }

  await edit('One');
  await session.save();
  await edit('Two');
  const saved = await session.save();
  if (!saved.ok && session.saveState.kind !== 'not-saved') faults.push('a failed save is not shown');
  const savedAs = await session.saveAs(otherPath);
  if (savedAs.ok !== (session.path === otherPath)) faults.push('saving under another name left the wrong place');
  await edit('Three');
  if (session.mission.titleEn !== 'Three') faults.push('an edit is not in memory');

  files.fault = undefined;
  faults.push(...(await faultsOnDisk(files, known, savedAs.ok)));
  const back = await reopened(files, session.path);
  if (back === undefined) faults.push('what lies on the disk cannot be opened');
  else if (isOlder(back, shownAsSaved, known)) faults.push('something shown as saved is missing after a crash');
  const retried = await session.save();
  if (!retried.ok) faults.push(`saving again fails: ${retried.error.code}`);
  else if ((await fileAlone(files, session.path))?.titleEn !== 'Three') faults.push('saved again, but not everything');
  await session.abandon();
  // Where removing fails as well, a leftover beside the good file cannot be helped.
  const isLeftBehind = lasting === 'once' && [...files.files.keys()].some((name) => name.endsWith('.tmp'));
  if (isLeftBehind) faults.push('a temporary file is left behind');
  return { faults, operations: counter.operations };
}

/** Makes one operation fail, or that one and all after it. */
function failAt(files: MemoryFileSystem, failing: number, code: PortError['code'], lasting: Lasting) {
  const counter = { operations: 0 };
  files.fault = (operation) => {
    // Looking at a file that is not there is not a fault of the disk, and closing cannot lose what was synced.
    if (operation === 'close' || operation === 'status' || operation === 'isWritable') return undefined;
    counter.operations += 1;
    const fails = lasting === 'once' ? counter.operations === failing : counter.operations >= failing;
    return fails ? code : undefined;
  };
  return counter;
}

/** Every mission file that stands on the stick is a whole one that once was. */
async function faultsOnDisk(files: MemoryFileSystem, known: readonly Mission[], isMoved: boolean): Promise<string[]> {
  const expected = isMoved ? [path, otherPath] : [path];
  const faults: string[] = [];
  for (const place of expected) {
    const mission = await fileAlone(files, place);
    if (!mission) faults.push(`${place} is gone or damaged`);
    else if (!known.some(({ titleEn }) => titleEn === mission.titleEn))
      faults.push(`${place} is a mission that never was`);
  }
  if (!isMoved && files.files.has(otherPath) && !(await fileAlone(files, otherPath)))
    faults.push('half a file was left');
  return faults;
}

/** The mission as another computer would read it: the file without this computer's journal. */
async function fileAlone(files: MemoryFileSystem, place: string): Promise<Mission | undefined> {
  const elsewhere = createTestComputer();
  const bytes = files.files.get(place);
  if (bytes) elsewhere.files.files.set(place, bytes.slice());
  const opened = await openMission(elsewhere.context, place);
  if (opened.ok) await opened.value.keeper.close();
  return opened.ok ? opened.value.mission : undefined;
}

/** The mission as this computer would read it after the application was killed now. */
async function reopened(files: MemoryFileSystem, place: string): Promise<Mission | undefined> {
  const later = createTestComputer();
  for (const [name, bytes] of files.files) later.files.files.set(name, bytes.slice());
  const opened = await openMission(later.context, place);
  if (opened.ok) await opened.value.keeper.close();
  return opened.ok ? opened.value.mission : undefined;
}

function isOlder(mission: Mission, shown: Mission, known: readonly Mission[]): boolean {
  const position = (each: Mission) => known.findIndex(({ titleEn }) => titleEn === each.titleEn);
  return position(mission) < position(shown);
}

describe.each(codes)('a disk that answers "%s"', (code) => {
  test.each<Lasting>(['once', 'from then on'])(
    '%s, at any operation: the old file or the new one, and no edit lost',
    async (lasting) => {
      const { operations } = await workWhile(Number.POSITIVE_INFINITY, code, lasting);
      const step = repetitions(1, 3);
      const faults: string[] = [];
      let cases = 0;
      for (let failing = 1; failing <= operations; failing += step) {
        const outcome = await workWhile(failing, code, lasting);
        faults.push(...outcome.faults.map((fault) => `operation ${failing} of ${operations}: ${fault}`));
        cases += 1;
      }
      figures.add(`disk operations that fail ${lasting}`, { cases, wrong: faults.length });
      expect(faults).toEqual([]);
    },
  );
});
