import type { FileError } from '../../shared/ipc/fileError';
import type { Recovery } from '../../shared/ipc/recovery';
import type { Mission } from '../../shared/model/mission';
import type { Result } from '../../shared/model/result';
import type { Unlocking } from '../storage/protection/keyring';
import type { MissionKey } from '../storage/protection/missionKey';
import type { OpenedMission } from './missionKeeper';
import type { DirectoryOrigin } from './openDirectory';

/** Where a mission comes from that is to be worked on. All but a file become a draft under the profile. */
export type MissionOrigin =
  | { readonly kind: 'file'; readonly path: string; readonly unlocking?: Unlocking | undefined }
  /** With the key of the mission that it was made after. */
  | { readonly kind: 'new'; readonly mission: Mission; readonly key?: MissionKey | undefined }
  /** A mission that comes with the application, kept under this name so that it stays between visits. */
  | { readonly kind: 'sample'; readonly path: string; readonly name: string }
  /** An earlier version, to be looked at and worked on beside the mission. */
  | { readonly kind: 'copy'; readonly path: string; readonly unlocking?: Unlocking | undefined }
  /** The organisations and people of this installation. */
  | ({ readonly kind: 'directory' } & DirectoryOrigin)
  /** What could be brought back of a file that cannot be read. */
  | { readonly kind: 'recovered'; readonly path: string; readonly unlocking?: Unlocking | undefined };

/** A mission that was read, and what it was protected with. */
export interface ReadFile {
  readonly mission: Mission;
  readonly key: MissionKey | undefined;
}

/** What the main process asks of storage before a mission is open. */
export interface MissionStorage {
  open(origin: MissionOrigin): Promise<Result<OpenedMission, FileError>>;
  /** What is left of a file that cannot be read, and why it cannot. Nothing is written. */
  survey(path: string, error: FileError, unlocking?: Unlocking): Promise<Result<Recovery, FileError>>;
  /** The mission in a file, without working on it. */
  read(path: string, unlocking?: Unlocking): Promise<Result<ReadFile, FileError>>;
}
