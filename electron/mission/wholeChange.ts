import type { FileError } from '../../shared/ipc/fileError';
import type { NewId } from '../../shared/model/identifier';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { reduceMission } from '../../shared/privacy/reduceMission';
import type { MissionKeeper, OpenedMission, ProtectionChange } from './missionKeeper';

/** The mission as it stands, everything saved. */
interface SavedMission {
  readonly mission: Mission;
  readonly revision: number;
  readonly key: OpenedMission['key'];
}

/** Has storage change all that it keeps of a mission at once; gives what the mission is then. */
export type WholeChange = (keeper: MissionKeeper, saved: SavedMission) => Promise<Result<SavedMission, FileError>>;

/** Erases the personal details of a closed mission for good, its history and every earlier version with them. */
export function reduction(newId: NewId, fileName: string): WholeChange {
  return async (keeper, { mission, revision, key }) => {
    if (mission.lifecycle !== 'closed') return failure({ code: 'mission-not-closed', file: fileName });
    const reduced = { mission: reduceMission(mission, newId), revision: revision + 1 };
    const kept = await keeper.keepOnly(reduced);
    return kept.ok ? success({ ...reduced, key }) : kept;
  };
}

/** Protects file, journal and whatever else this computer keeps with a passphrase, another one, or none any more. */
export function protection(change: ProtectionChange): WholeChange {
  return async (keeper, saved) => {
    const kept = await keeper.protect(change);
    return kept.ok ? success({ ...saved, key: kept.value }) : kept;
  };
}
