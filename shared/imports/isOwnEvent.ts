import type { Mission } from '../model/mission';
import type { AgendaEvent } from './agendaFile';

/** Whether an event is one that this mission has written itself (`shared/calendar/eventUid`). A copy of the mission is another. */
export function isOwnEvent({ uid }: AgendaEvent, { id, items }: Mission): boolean {
  const [, item = '', mission = ''] = /^([^@]+)\.[^.@]+@(.+)\.passerelle\.invalid$/.exec(uid) ?? [];
  return mission === id && Object.hasOwn(items, item);
}
