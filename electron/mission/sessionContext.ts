import type { NewId } from '../../shared/model/identifier';
import type { Instant } from '../../shared/model/instant';
import type { FileSystemPort } from '../storage/fileSystemPort';
import type { MissionPlaces } from './missionPlaces';

/** What the engine needs from the outside, so that tests can stand in for the computer. */
export interface SessionContext {
  readonly files: FileSystemPort;
  readonly places: MissionPlaces;
  readonly now: () => Instant;
  readonly newId: NewId;
  /** Name for the history; empty until the person gave one. */
  readonly author: () => string;
}
