import type { MissionSession } from '../mission/missionSession';
import type { MissionWindow } from '../windows/missionWindow';

/** The mission of a window that must have one: the start page offers nothing that needs it. */
export function sessionOf({ session }: MissionWindow): MissionSession {
  if (!session) throw new Error('The start page has no mission');
  return session;
}
