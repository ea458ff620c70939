import type { Draft } from 'immer';
import { z } from 'zod';
import type { Mission } from '../model/mission';
import { publicationKeySchema, publicationPlace, publicationSchema } from '../model/publication';
import { success } from '../model/result';
import { sendingOfScope } from '../model/sending';
import { command } from './command';

const payload = z.strictObject({ entries: z.record(publicationKeySchema, publicationSchema) });

/**
 * Notes what was published, to whom, once the files are written: a fact of the world, which no undo takes back
 * (docs/decisions/0165-publication-ledger.md). An entry takes the place of those that it follows on, and of no other: what
 * another computer published meanwhile stays.
 */
export const recordPublication = command('record-publication', payload, {
  isFact: true,
  label: (_mission, { entries }) => {
    const scopes = new Set(Object.keys(entries).map((key) => publicationPlace(key)?.scope ?? ''));
    const isPaper = [...scopes].every((scope) => sendingOfScope(scope) !== undefined);
    return { key: isPaper ? 'recordSending' : 'recordPublication', values: { count: scopes.size } };
  },
  apply: (draft, { entries }) => {
    const latest = latestByPlace(Object.keys(entries));
    for (const key of Object.keys(draft.publications)) if (isFollowedOn(key, latest)) forget(draft, key);
    for (const [key, entry] of Object.entries(entries)) draft.publications[key] = entry;
    return success(undefined);
  },
});

/** Sequence, or instant, of the last entry of each place. Instants of one form are in the order of their letters. */
function latestByPlace(keys: readonly string[]): ReadonlyMap<string, number | string> {
  return new Map(
    keys.flatMap((key) => {
      const place = orderOf(key);
      return place ? [[place.name, place.order] as const] : [];
    }),
  );
}

function isFollowedOn(key: string, latest: ReadonlyMap<string, number | string>): boolean {
  const place = orderOf(key);
  const order = place && latest.get(place.name);
  return order !== undefined && place !== undefined && place.order < order;
}

function orderOf(key: string): { readonly name: string; readonly order: number | string } | undefined {
  const place = publicationPlace(key);
  if (!place) return undefined;
  return place.kind === 'event'
    ? { name: `${place.scope}/${place.item}`, order: place.sequence }
    : { name: place.scope, order: place.at };
}

function forget(draft: Draft<Mission>, key: string): void {
  delete draft.publications[key];
}
