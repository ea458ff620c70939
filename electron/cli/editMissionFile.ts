import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DomainError } from '../../shared/commands/domainError';
import type { FileError } from '../../shared/ipc/fileError';
import type { Result } from '../../shared/model/result';
import { missionPlacesIn } from '../mission/missionPlaces';
import { MissionSession } from '../mission/missionSession';
import { openMission } from '../mission/openMission';
import type { VerbContext } from './verbContext';

type Edited<T> = Promise<Result<T, FileError | DomainError>>;

/**
 * Opens a mission file, has it edited and saves it; after a failure the file is as it was. Its journal is a passing one: that
 * of the profile may belong to a window that has the same file open, and would then lose edits.
 */
export async function editMissionFile<T>(
  file: string,
  { session: context, folder, keyring }: VerbContext,
  edit: (session: MissionSession) => Edited<T>,
): Edited<T> {
  const passing = await mkdtemp(join(tmpdir(), 'passerelle-'));
  try {
    const own = { ...context, places: missionPlacesIn(passing) };
    const opened = await openMission(own, resolve(folder, file), keyring);
    if (!opened.ok) return opened;
    const session = new MissionSession(own, opened.value, () => undefined);
    const edited = await edit(session);
    if (!edited.ok) {
      await session.abandon();
      return edited;
    }
    const closed = await session.close();
    return closed.ok ? edited : closed;
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
}
