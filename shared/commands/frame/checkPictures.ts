import type { Patch } from 'immer';
import { lengthOfPictures } from '../../model/lengthOfPictures';
import type { Mission } from '../../model/mission';
import { picturesLength, type PictureField } from '../../model/picture';
import { failure, success, type Result } from '../../model/result';
import type { DomainError } from '../domainError';

/**
 * Refuses an edit that adds a picture to more of them than a file may have. What has too many already, as two copies that
 * have become one may, can still be worked on.
 */
export function checkPictures(
  before: Mission,
  after: Mission,
  patches: readonly Patch[],
): Result<undefined, DomainError> {
  if (!patches.some(addsPicture)) return success(undefined);
  const length = lengthOfPictures(after);
  const isAccepted = length <= picturesLength || length <= lengthOfPictures(before);
  return isAccepted ? success(undefined) : failure({ code: 'too-many-pictures', limit: picturesLength / 1024 ** 2 });
}

const fields: readonly PictureField[] = ['logo', 'photo'];

function addsPicture({ path, value }: Patch): boolean {
  if (typeof value === 'string') return fields.some((field) => path.at(-1) === field);
  return typeof value === 'object' && value !== null && fields.some((field) => field in value);
}
