import { MissionSession } from '../../../../electron/mission/missionSession';
import type { ProtectionChange } from '../../../../electron/mission/missionKeeper';
import { journalPathOf } from '../../../../electron/mission/missionPlaces';
import { openMission } from '../../../../electron/mission/openMission';
import { openOrigin } from '../../../../electron/mission/openOrigin';
import { protection } from '../../../../electron/mission/wholeChange';
import { readHeader } from '../../../../electron/storage/container/containerHeader';
import { createKeyring, type Keyring } from '../../../../electron/storage/protection/keyring';
import { retitled, type TestComputer } from './exampleMission';
import { missionPath, savedSession } from './savedSession';

export const passphrase = 'quatre érables sous la neige';
export const another = 'cinq érables sous la pluie';
export const secret = 'CANARIQUX';

export function protect(session: MissionSession, change: ProtectionChange) {
  return session.changeWhole(protection(change));
}

const keyrings = new Map<string, Keyring>();

/** The same keyring for the same passphrases: what it derived once need not be derived again. */
export function withPassphrases(...passphrases: string[]): Keyring {
  const name = passphrases.join('|');
  const keyring = keyrings.get(name) ?? createKeyring({ passphrases });
  keyrings.set(name, keyring);
  return keyring;
}

export async function opened({ context }: Pick<TestComputer, 'context'>, ...passphrases: string[]) {
  const outcome = await openMission(context, missionPath, withPassphrases(...passphrases));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return new MissionSession(context, outcome.value, () => undefined);
}

export async function codeOfOpening({ context }: Pick<TestComputer, 'context'>, ...passphrases: string[]) {
  const outcome = await openMission(context, missionPath, withPassphrases(...passphrases));
  return outcome.ok ? 'opened' : outcome.error.code;
}

/** Every file of the computer that says of itself that it is in clear, whatever of the mission is in it. */
export function inClear({ files }: Pick<TestComputer, 'files'>): readonly string[] {
  return [...files.files].flatMap(([path, bytes]) => {
    const read = readHeader(bytes);
    return Buffer.from(bytes).includes(secret) || (read.ok && !read.value.header.seal) ? [path] : [];
  });
}

/** A mission with a backup, versions, a copy among the drafts, a journal of another place, and what a power cut left. */
export async function workedOn() {
  const saved = await savedSession();
  const { session, context, files } = saved;
  for (const title of ['One', secret, 'Three']) {
    await session.execute(retitled(title));
    await session.save();
  }
  const [version = ''] = [...files.files.keys()].filter((path) => path.startsWith(context.places.versions));
  const copy = await openOrigin(context, { kind: 'copy', path: version });
  if (copy.ok) await copy.value.keeper.close();
  const journal = files.files.get(journalPathOf(context.places, missionPath)) ?? new Uint8Array();
  files.files.set(journalPathOf(context.places, '/stick/moved.mission'), journal);
  files.files.set('/stick/.visit.mission.0000abcd-9-abcdef.tmp', files.files.get(missionPath) ?? new Uint8Array());
  return saved;
}

export async function protectedWork() {
  const work = await workedOn();
  const done = await protect(work.session, { next: passphrase });
  if (!done.ok) throw new Error(done.error.code);
  return work;
}
