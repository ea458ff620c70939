import { basename, resolve } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import { missionOf } from '../mission/missionDocument';
import type { ReadFile } from '../mission/missionStorage';
import { missionInBytes } from '../mission/readMissionFile';
import { fileLimit } from '../storage/container/containerFormat';
import { problemOfBeginning } from '../storage/container/containerHeader';
import { containerErrorOf } from '../storage/fileErrorOf';
import { readWholeFile } from '../storage/readWholeFile';
import type { VerbContext } from './verbContext';

const brace = '{'.charCodeAt(0);

/** Reads a mission in either form, told apart by what is in the file, not by its name. Nothing is written. */
export async function readMission(
  { session, folder, keyring, readOpenJson }: VerbContext,
  file: string,
): Promise<Result<ReadFile, FileError>> {
  const path = resolve(folder, file);
  const read = await readWholeFile(session.files, path, {
    maxBytes: fileLimit,
    refuse: (beginning) => {
      const problem = looksLikeJson(beginning) ? undefined : problemOfBeginning(beginning);
      return problem && containerErrorOf(path, problem);
    },
  });
  if (!read.ok) return read;
  if (looksLikeJson(read.value)) {
    const open = await readOpenJson(path, read.value);
    return open.ok ? success({ mission: open.value, key: undefined }) : open;
  }
  const found = missionInBytes(path, read.value, keyring);
  if (!found.ok) return found;
  const mission = missionOf(found.value.document);
  return mission.ok
    ? success({ mission: mission.value, key: found.value.key })
    : failure({ code: 'file-field-invalid', file: basename(path), detail: mission.error.path });
}

/** Whether the first thing in the file, byte order mark and white space aside, opens an object. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first === brace;
}
