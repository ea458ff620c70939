import { basename } from 'node:path';
import { assertNever } from '../../shared/model/assertNever';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { createKeyring, noKeys, type Keyring } from '../storage/protection/keyring';
import { createDraft, keepAsDraft } from './createDraft';
import { missionOf } from './missionDocument';
import type { OpenedMission } from './missionKeeper';
import type { MissionOrigin } from './missionStorage';
import { openDirectory } from './openDirectory';
import { openMission } from './openMission';
import { readMissionFile, type ReadMission } from './readMissionFile';
import { recoverMission } from './recoverMission';
import type { SessionContext } from './sessionContext';

type Whole = ReadMission & { readonly mission: Mission };

/** Makes a mission ready to be worked on, wherever it comes from. */
export async function openOrigin(
  context: SessionContext,
  origin: MissionOrigin,
): Promise<Result<OpenedMission, FileError>> {
  switch (origin.kind) {
    case 'file':
      return openMission(context, origin.path, createKeyring(origin.unlocking));
    case 'new':
      return createDraft(context, origin.mission, { key: origin.key });
    case 'sample': {
      const read = await readWhole(context, origin.path, noKeys);
      return read.ok ? keepAsDraft(context, read.value, origin.name) : read;
    }
    case 'copy': {
      const read = await readWhole(context, origin.path, createKeyring(origin.unlocking));
      return read.ok ? keepAsDraft(context, read.value) : read;
    }
    case 'recovered': {
      const recovered = await recoverMission(context, origin.path, createKeyring(origin.unlocking));
      if (!recovered) return failure({ code: 'file-damaged', file: basename(origin.path) });
      return keepAsDraft(context, recovered);
    }
    case 'directory':
      return openDirectory(context, origin);
    default:
      return assertNever(origin);
  }
}

/** Reads a mission file whole: its document and the mission in it. */
export async function readWhole(
  { files }: SessionContext,
  path: string,
  keyring: Keyring,
): Promise<Result<Whole, FileError>> {
  const read = await readMissionFile(files, path, keyring);
  if (!read.ok) return read;
  const mission = missionOf(read.value.document);
  if (!mission.ok) return failure({ code: 'file-field-invalid', file: basename(path), detail: mission.error.path });
  return success({ ...read.value, mission: mission.value });
}
