import { dirname, join } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { createDirectory } from '../../shared/presets/createDirectory';
import { failure, type Result } from '../../shared/model/result';
import { zoneRelease } from '../../shared/time/zoneRelease';
import { writeErrorOf } from '../storage/fileErrorOf';
import { createDraft, keepAsDraft } from './createDraft';
import { isDamage } from './isDamage';
import type { OpenedMission } from './missionKeeper';
import { directoryName } from './missionPlaces';
import { openMission } from './openMission';
import { recoverMission } from './recoverMission';
import type { SessionContext } from './sessionContext';

export interface DirectoryOrigin {
  readonly path: string;
  /** The person has read that the directory is damaged, and wants what is left of it. */
  readonly mayRestore: boolean;
}

/**
 * Opens the directory of this installation, which begins empty. One that is gone comes back from what was kept beside it;
 * one that is damaged is left as it is until the person asks for what is left of it, and then put aside, not deleted.
 */
export async function openDirectory(
  context: SessionContext,
  { path, mayRestore }: DirectoryOrigin,
): Promise<Result<OpenedMission, FileError>> {
  const opened = await openMission(context, path);
  if (opened.ok) return opened;
  const isGone = opened.error.code === 'file-missing';
  if (!isGone && !(mayRestore && isDamage(opened.error))) return opened;
  const left = await recoverMission(context, path);
  if (!isGone) {
    const aside = join(dirname(path), `${directoryName}-${context.newId()}.damaged`);
    const moved = await context.files.rename(path, aside);
    if (!moved.ok) return failure(writeErrorOf(path, moved.error));
  }
  if (left) return keepAsDraft(context, left, directoryName);
  return createDraft(context, createDirectory(context.newId, zoneRelease), { name: directoryName });
}
