import { livingRecords } from '../model/livingRecords';
import type { Mission } from '../model/mission';

/** The sizes of a mission that the overview names. Deleted records count nowhere, cancelled items only as `cancelled`. */
export interface MissionCounts {
  readonly items: number;
  readonly tentative: number;
  readonly cancelled: number;
  readonly meetings: number;
  readonly meetingsConfirmed: number;
  readonly unscheduled: number;
  /** Organisations that travel with the delegation. */
  readonly organisations: number;
  /** Organisations that receive it. */
  readonly hosts: number;
  /** Delegates who have not withdrawn. */
  readonly delegates: number;
  readonly delegatesConfirmed: number;
  readonly groups: number;
  readonly venues: number;
  readonly rooms: number;
}

export function countsOf(mission: Mission): MissionCounts {
  const items = livingRecords(mission.items).filter(({ status }) => status !== 'cancelled');
  const meetings = items.filter((item) => item.type === 'session' && item.kind === 'partnering-meeting');
  const organisations = livingRecords(mission.organisations);
  const delegates = livingRecords(mission.delegates).filter(({ status }) => status !== 'withdrawn');
  return {
    items: items.length,
    tentative: items.filter(({ status }) => status === 'tentative').length,
    cancelled: livingRecords(mission.items).length - items.length,
    meetings: meetings.length,
    meetingsConfirmed: meetings.filter(({ status }) => status === 'confirmed').length,
    unscheduled: items.filter((item) => item.type === 'session' && item.start === undefined).length,
    organisations: organisations.filter(({ isHost }) => !isHost).length,
    hosts: organisations.filter(({ isHost }) => isHost).length,
    delegates: delegates.length,
    delegatesConfirmed: delegates.filter(({ status }) => status === 'confirmed').length,
    groups: livingRecords(mission.groups).length,
    venues: livingRecords(mission.venues).length,
    rooms: livingRecords(mission.rooms).length,
  };
}
