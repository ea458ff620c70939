import type { Draft } from 'immer';
import type { Mission } from '../../model/mission';
import type { CollectionName } from '../domainError';
import { taggedRecord } from './collections';
import { referencesOf } from './referencesOf';
import { underlying } from './underlying';

/** How many living records of the collections `among` referred to this one before the edit began. */
export function usesOf(
  draft: Draft<Mission>,
  collection: CollectionName,
  id: string,
  among: readonly CollectionName[],
): number {
  const mission = underlying(draft);
  const living = among.flatMap((name) =>
    Object.keys(mission[name]).flatMap((key) => {
      const user = taggedRecord(mission, name, key);
      return user && !user.record.deleted ? [user] : [];
    }),
  );
  const isUse = (reference: { collection: CollectionName; id: string }) =>
    reference.collection === collection && reference.id === id;
  return living.filter((user) => referencesOf(user).some(isUse)).length;
}
