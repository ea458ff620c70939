import type { Patch } from 'immer';
import type { Mission } from '../../model/mission';
import { success, type Result } from '../../model/result';
import type { DomainError } from '../domainError';
import { checkMissionFields } from './checkMissionFields';
import { checkPictures } from './checkPictures';
import { checkRecord } from './checkRecord';
import { isCollectionName } from './collections';
import { touchedRecords } from './touchedRecords';

/** Checks everything that the patches touched, and nothing else: an edit must not get slower as the mission grows. */
export function checkEdit(before: Mission, after: Mission, patches: readonly Patch[]): Result<undefined, DomainError> {
  if (patches.some(({ path }) => !isCollectionName(path[0]))) {
    const checked = checkMissionFields(before, after);
    if (!checked.ok) return checked;
  }
  const pictures = checkPictures(before, after, patches);
  if (!pictures.ok) return pictures;
  for (const touched of touchedRecords(patches)) {
    const checked = checkRecord(before, after, touched);
    if (!checked.ok) return checked;
  }
  return success(undefined);
}
