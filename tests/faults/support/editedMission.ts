import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { MissionSession } from '../../../electron/mission/missionSession';
import { openMission } from '../../../electron/mission/openMission';
import { journalPathOf } from '../../../electron/mission/missionPlaces';
import { readContainer } from '../../../electron/storage/container/readContainer';
import { reencoded } from '../../../electron/storage/container/reencoded';
import { createKeyring } from '../../../electron/storage/protection/keyring';
import type { MissionKey } from '../../../electron/storage/protection/missionKey';
import { backupOf } from '../../../electron/storage/replaceFile';
import type { Mission } from '../../../shared/model/mission';
import { createTestComputer, retitled } from '../../unit/electron/mission/exampleMission';

export const stickPath = '/stick/bio.mission';

/** What a computer holds of a mission after an evening's work on a real file. */
export interface EditedMission {
  /** The file as it was found, and its mission. */
  readonly earlier: { readonly bytes: Uint8Array; readonly mission: Mission };
  /** The file after the first edits were saved, with the earlier one beside it as backup. */
  readonly saved: { readonly bytes: Uint8Array; readonly mission: Mission };
  /** The journal: edits that were saved, then edits that were not yet. */
  readonly journal: Uint8Array;
  /** The mission after each edit that only the journal has, the saved one first. */
  readonly states: readonly Mission[];
}

/** Works on the San Diego sample in memory, protected with a key or not: edits, saves, and edits again without saving. */
export async function editedMission(unsavedEdits: number, key?: MissionKey): Promise<EditedMission> {
  const { context, files } = createTestComputer();
  const sample = readContainer(readFileSync(join(projectRoot, 'assets/samples/bio-2026-san-diego.mission')));
  if (!sample.ok) throw new Error(sample.error.code);
  const found = reencoded(sample.value, key);
  files.files.set(stickPath, found);
  const opened = await openMission(context, stickPath, createKeyring({ keys: key ? [key] : [] }));
  if (!opened.ok) throw new Error(opened.error.code);
  const session = new MissionSession(context, opened.value, () => undefined);
  const earlier = { bytes: found, mission: session.mission };
  for (let edit = 0; edit < 10; edit += 1) await session.execute(retitled(`Saved ${edit}`));
  const written = await session.save();
  if (!written.ok) throw new Error(written.error.code);
  const saved = { bytes: bytesAt(files.files, stickPath), mission: session.mission };
  const states: Mission[] = [session.mission];
  for (let edit = 0; edit < unsavedEdits; edit += 1) {
    await session.execute(retitled(`Not saved yet ${edit}`));
    states.push(session.mission);
  }
  await session.abandon();
  const journal = bytesAt(files.files, journalPathOf(context.places, stickPath));
  if (Buffer.compare(bytesAt(files.files, backupOf(stickPath)), found) !== 0) throw new Error('No backup was kept');
  return { earlier, saved, journal, states };
}

function bytesAt(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`Nothing stands at ${path}`);
  return bytes;
}
