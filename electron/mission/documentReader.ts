import {
  decodeChange,
  getBackend,
  inspectChange,
  type Change,
  type DecodedChange,
  type Heads,
} from '@automerge/automerge';
import type { CollectionName } from '../../shared/commands/domainError';
import type { MissionThen, PlainRecord } from '../../shared/history/missionThen';
import type { PlacesOfMission } from '../../shared/itinerary/placeNameOf';
import { fromDocumentValue } from './documentValue';
import type { MissionDocument } from './missionDocument';

type Backend = ReturnType<typeof getBackend>;

const root = '_root';

/**
 * Reads single records of a document at any moment of its history. `Automerge.view` would build the whole mission for
 * each moment (0.6 s with 5,000 items), and `Automerge.diff` walks it (0.1 s): asking the engine below them for one
 * record takes under a millisecond (docs/decisions/0113-history-in-words).
 */
export class DocumentReader {
  readonly #document: MissionDocument;
  readonly #backend: Backend;
  readonly #changes: ReadonlyMap<string, Change>;

  /** With the bytes of changes by their hashes, where many of them are going to be read. */
  constructor(document: MissionDocument, changes: ReadonlyMap<string, Change> = new Map()) {
    this.#changes = changes;
    this.#document = document;
    this.#backend = getBackend(document);
  }

  /** A change with its operations. */
  change(hash: string): DecodedChange | undefined {
    const bytes = this.#changes.get(hash);
    return bytes ? decodeChange(bytes) : (inspectChange(this.#document, hash) ?? undefined);
  }

  /** Where an object of the document stands: `['items', 'meeting-1', 'delegates']`. */
  pathOf(object: string): readonly string[] {
    return object === root ? [] : (this.#backend.objInfo(object).path ?? []).map(String);
  }

  /** The values of a field that were written apart, other than the one that stood. */
  othersAt(heads: Heads, path: readonly string[], stood: unknown): readonly unknown[] {
    const owner = this.#objectAt(heads, path.slice(0, -1));
    const key = path[path.length - 1];
    if (owner === undefined || key === undefined) return [];
    const values = this.#backend.getAll(owner, key, heads).map(([, value]) => fromDocumentValue(value));
    return values.filter((value) => value !== stood);
  }

  /** The mission right after the changes `heads`. What was read once is kept. */
  at(heads: Heads): MissionThen & { readonly fields: () => PlainRecord } {
    const records = new Map<string, PlainRecord | undefined>();
    let places: PlacesOfMission | undefined;
    const record = (collection: CollectionName, id: string) => {
      const place = `${collection}/${id}`;
      if (!records.has(place)) records.set(place, this.#plainAt(heads, [collection, id]));
      return records.get(place);
    };
    return { record, fields: () => this.#fieldsAt(heads), places: () => (places ??= this.#placesAt(heads)) };
  }

  #placesAt(heads: Heads): PlacesOfMission {
    const { homeZone, homePlaceFr, homePlaceEn } = this.#fieldsAt(heads);
    const destinations = this.#plainAt(heads, ['destinations']) ?? {};
    // What is read was written by a command, which had checked it.
    return { destinations, homeZone, homePlaceFr, homePlaceEn } as unknown as PlacesOfMission;
  }

  /** The mission's own fields, without its collections. */
  #fieldsAt(heads: Heads): PlainRecord {
    const fields = this.#backend.keys(root, heads).flatMap((key) => {
      const value = this.#backend.getWithType(root, key, heads);
      return value === null || value[0] === 'map' ? [] : [[key, fromDocumentValue(value[1])] as const];
    });
    return Object.fromEntries(fields);
  }

  #plainAt(heads: Heads, path: readonly string[]): PlainRecord | undefined {
    const object = this.#objectAt(heads, path);
    if (object === undefined) return undefined;
    return fromDocumentValue(this.#backend.materialize(object, heads)) as PlainRecord;
  }

  /** Step by step: given a path of which the end is missing, the engine answers with the whole document. */
  #objectAt(heads: Heads, path: readonly string[]): string | undefined {
    let object: string = root;
    for (const key of path) {
      const found = this.#backend.getWithType(object, key, heads);
      if (found?.[0] !== 'map') return undefined;
      object = found[1] as string;
    }
    return object;
  }
}
