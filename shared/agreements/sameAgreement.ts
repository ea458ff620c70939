import type { Agreement } from '../model/agreement';
import type { Mission } from '../model/mission';
import { foldForSearch } from '../text/foldForSearch';

/** The agreement of another mission that is this one: copied with the mission, or of the same title in one of the languages. */
export function sameAgreement(
  agreement: Pick<Agreement, 'id' | 'titleFr' | 'titleEn'>,
  { agreements }: Pick<Mission, 'agreements'>,
): Agreement | undefined {
  const copied = agreements[agreement.id];
  if (copied && !copied.deleted) return copied;
  const isTitled = (one: string, other: string) => one.trim() !== '' && foldForSearch(one) === foldForSearch(other);
  return Object.values(agreements).find(
    ({ deleted, titleFr, titleEn }) =>
      !deleted && (isTitled(titleFr, agreement.titleFr) || isTitled(titleEn, agreement.titleEn)),
  );
}
