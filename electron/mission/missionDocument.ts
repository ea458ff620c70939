import * as Automerge from '@automerge/automerge';
import type { Patch } from 'immer';
import { missionSchema, type Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import type { ChangeMessage } from './changeMessage';
import { fromDocumentValue, toDocumentValue, type DocumentRecord, type PlainValue } from './documentValue';
import { issuePath } from '../../shared/model/issuePath';
import { isBoundedDocument, valueLimit } from './isBoundedDocument';
import { writePatches } from './writePatches';

/** The Automerge document that a mission file holds. Values of this type are consumed by each change, as Automerge's are. */
export type MissionDocument = Automerge.Doc<DocumentRecord>;

/** What a document holds that is no mission: the path to the first field that broke the schema, such as `items/x/start`. */
export interface NotAMission {
  readonly path: string;
}

export function createDocument(mission: Mission, message: ChangeMessage): MissionDocument {
  const content = toDocumentValue(mission as PlainValue) as DocumentRecord;
  return Automerge.change(Automerge.init<DocumentRecord>(), optionsOf(message), (root) => {
    Object.assign(root, content);
  });
}

/** A document from the bytes of `saveDocument`; undefined where they are too much to unpack, or Automerge refuses them. */
export function loadDocument(bytes: Uint8Array): MissionDocument | undefined {
  if (!isBoundedDocument(bytes, valueLimit)) return undefined;
  try {
    return Automerge.load<DocumentRecord>(bytes);
  } catch {
    // Automerge names no error class; whatever it throws on bytes from outside means that they are not a document.
    return undefined;
  }
}

/** A document in which nothing has happened, to take changes into. */
export function emptyDocument(): MissionDocument {
  return Automerge.init<DocumentRecord>();
}

export function changeDocument(
  document: MissionDocument,
  patches: readonly Patch[],
  message: ChangeMessage,
): MissionDocument {
  return Automerge.change(document, optionsOf(message), (root) => writePatches(root, patches));
}

/**
 * Makes a change in a document that nobody keeps. The first change of a thread has Automerge's functions compiled for it,
 * some 100 ms that the person's first edit would otherwise wait for.
 */
export function rehearseChange(message: ChangeMessage): void {
  const content = toDocumentValue({ items: { one: { title: 'one' } } }) as DocumentRecord;
  const document = Automerge.from(content);
  const heads = headsOf(document);
  const patch: Patch = { op: 'replace', path: ['items', 'one', 'title'], value: 'another' };
  changesSince(heads, changeDocument(document, [patch], message));
}

/**
 * Takes in changes from a journal or from another copy of the file. Doing so again changes nothing. Undefined where the
 * bytes are no changes, or build upon changes that this document does not have.
 */
export function takeIn(document: MissionDocument, bytes: Uint8Array): MissionDocument | undefined {
  if (!isBoundedDocument(bytes)) return undefined;
  try {
    const merged = Automerge.loadIncremental(Automerge.clone(document), bytes);
    return Automerge.getMissingDeps(merged, []).length === 0 ? merged : undefined;
  } catch {
    return undefined;
  }
}

export function saveDocument(document: MissionDocument): Uint8Array {
  return Automerge.save(document);
}

/** The changes that `after` has and `before` had not. */
export function changesSince(before: Automerge.Heads, after: MissionDocument): Uint8Array {
  return Automerge.saveSince(after, before);
}

export function headsOf(document: MissionDocument): Automerge.Heads {
  return Automerge.getHeads(document);
}

/** The messages of the changes that `document` has and `past` has not, causes before consequences; of all without it. */
export function messagesSince(document: MissionDocument, past?: MissionDocument): readonly (string | null)[] {
  const known = past ? knownHeads(document, past) : [];
  return Automerge.getChangesMetaSince(document, known).map(({ message }) => message);
}

/** The document as it stood right after the last change whose message is accepted; changes made beside it are not in it. */
export function stateAfter(
  document: MissionDocument,
  accepts: (message: string | null) => boolean,
): MissionDocument | undefined {
  const changes = Automerge.getChangesMetaSince(document, []);
  const last = [...changes].reverse().find(({ message }) => accepts(message));
  return last && Automerge.view(document, [last.hash]);
}

/** The heads of `past`, as far as `document` knows them: another copy may have gone its own way. */
function knownHeads(document: MissionDocument, past: MissionDocument): Automerge.Heads {
  const known = new Set(Automerge.getChangesMetaSince(document, []).map(({ hash }) => hash));
  return Automerge.getHeads(past).filter((hash) => known.has(hash));
}

/** Reads the mission out of a document. */
export function missionOf(document: MissionDocument): Result<Mission, NotAMission> {
  const parsed = missionSchema.safeParse(fromDocumentValue(document));
  return parsed.success ? success(parsed.data) : failure({ path: issuePath(parsed.error) });
}

function optionsOf(message: ChangeMessage) {
  return { message: JSON.stringify(message), time: Math.floor(Date.parse(message.at) / 1000) };
}
