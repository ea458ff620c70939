import type { FileError } from '../../shared/ipc/fileError';
import { failure } from '../../shared/model/result';
import type { MissionKeeper } from './missionKeeper';

/**
 * The keeper of the mission at `path`, which never begins to take in what it could not bring to an end: what someone else
 * put in the file's place is read elsewhere first. Its thread has edits to keep meanwhile.
 *
 * @param refusalOf why a file is not to be taken in; undefined where it may be
 */
export function guardedKeeper(
  keeper: MissionKeeper,
  path: string,
  refusalOf: (path: string) => Promise<FileError | undefined>,
): MissionKeeper {
  let place = path;
  return {
    ...keeper,
    saveAs: async (to) => {
      const saved = await keeper.saveAs(to);
      if (saved.ok) place = to;
      return saved;
    },
    takeInFile: async (revision) => {
      const refusal = await refusalOf(place);
      return refusal ? failure(refusal) : keeper.takeInFile(revision);
    },
  };
}
