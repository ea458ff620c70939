import { randomUUID } from 'node:crypto';
import { instantSchema, type Instant } from '../../shared/model/instant';
import { plainDateSchema, type PlainDate } from '../../shared/model/plainDate';
import { createNodeFileSystem } from '../storage/nodeFileSystem';
import { missionPlacesIn } from './missionPlaces';
import type { SessionContext } from './sessionContext';

/** The engine on this computer: its files, its clock, its dice. */
export function createSystemContext(profile: string, author: () => string): SessionContext {
  const files = createNodeFileSystem(profile);
  return { files, places: missionPlacesIn(profile), now: instantNow, newId: newIdentifier, author };
}

export function instantNow(): Instant {
  return instantSchema.parse(`${new Date().toISOString().slice(0, 19)}Z`);
}

/** A letter first, as identifiers must begin with one. */
export function newIdentifier(): string {
  return `p${randomUUID()}`;
}

/** Today on this computer's own calendar: only ever a proposal, never a planned time. */
export function today(): PlainDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return plainDateSchema.parse(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
