import type { FileError } from '../../shared/ipc/fileError';
import type { Recovery } from '../../shared/ipc/recovery';
import type { Result } from '../../shared/model/result';
import type { MissionKeeper, OpenedMission } from './missionKeeper';
import type { Unlocking } from '../storage/protection/keyring';
import type { MissionKey } from '../storage/protection/missionKey';
import type { MissionOrigin } from './missionStorage';
import type { LastKnown } from './resumeMission';

/** What a storage thread is started with. It ends after its result, unless a mission stays open in it. */
export interface ThreadTask {
  readonly profile: string;
  readonly author: string;
  /** One number that both sides see: 1 once nobody waits for the result any more. */
  readonly givenUp: SharedArrayBuffer;
  readonly job:
    | { readonly kind: 'open'; readonly origin: MissionOrigin }
    | { readonly kind: 'resume'; readonly known: Omit<LastKnown, 'mission'>; readonly missionText: string }
    | { readonly kind: 'read'; readonly path: string; readonly unlocking: Unlocking | undefined }
    | {
        readonly kind: 'survey';
        readonly path: string;
        readonly error: FileError;
        readonly unlocking: Unlocking | undefined;
      };
}

/** A mission as text: the clone that threads exchange takes three times as long on the side that receives it. */
export type OpenedFacts = Omit<OpenedMission, 'keeper' | 'mission'> & { readonly missionText: string };

export interface ReadFacts {
  readonly missionText: string;
  readonly key: MissionKey | undefined;
}

export interface ThreadResults {
  /** Of `resume` too. */
  readonly open: Result<OpenedFacts, FileError>;
  readonly read: Result<ReadFacts, FileError>;
  readonly survey: Result<Recovery, FileError>;
}

export type KeeperMethod = keyof MissionKeeper;

export interface KeeperCall {
  readonly id: number;
  readonly method: KeeperMethod;
  readonly request: unknown;
}

/** What a storage thread says: its result once, then an answer to each call. */
export type ThreadMessage =
  | { readonly kind: 'result'; readonly result: ThreadResults[keyof ThreadResults] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown };
