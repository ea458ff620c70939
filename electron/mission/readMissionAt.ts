import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { missionOf, type MissionDocument } from './missionDocument';
import { readMissionFile } from './readMissionFile';

/** Reads a mission file to make another from it: without its journal, and nothing is written. */
export async function readMissionAt(
  files: FileSystemPort,
  path: string,
): Promise<Result<{ readonly document: MissionDocument; readonly mission: Mission }, FileError>> {
  const read = await readMissionFile(files, path);
  if (!read.ok) return read;
  const { document } = read.value;
  const mission = missionOf(document);
  if (!mission.ok) return failure({ code: 'file-field-invalid', file: basename(path), detail: mission.error.path });
  return success({ document, mission: mission.value });
}
