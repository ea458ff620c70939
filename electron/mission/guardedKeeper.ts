import type { FileError } from '../../shared/ipc/fileError';
import { failure } from '../../shared/model/result';
import type { Unlocking } from '../storage/protection/keyring';
import type { MissionKeeper, OpenedMission } from './missionKeeper';

/**
 * The keeper of the mission at `path`, which never begins to take in what it could not bring to an end: what someone else
 * put in the file's place is read elsewhere first. Its thread has edits to keep meanwhile.
 *
 * @param refusalOf why a file is not to be taken in; undefined where it may be
 */
export function guardedKeeper(
  keeper: MissionKeeper,
  opened: Pick<OpenedMission, 'path' | 'key'>,
  refusalOf: (path: string, unlocking: Unlocking) => Promise<FileError | undefined>,
): MissionKeeper {
  let { path: place, key } = opened;
  return {
    ...keeper,
    saveAs: async (to) => {
      const saved = await keeper.saveAs(to);
      if (saved.ok) place = to;
      return saved;
    },
    moveTo: async (to) => {
      const moved = await keeper.moveTo(to);
      if (moved.ok) place = to;
      return moved;
    },
    protect: async (change) => {
      const kept = await keeper.protect(change);
      if (kept.ok) key = kept.value;
      return kept;
    },
    takeInFile: async (revision) => {
      const refusal = await refusalOf(place, { keys: key ? [key] : [] });
      return refusal ? failure(refusal) : keeper.takeInFile(revision);
    },
  };
}
