import type { Benefit } from '../model/benefit';
import type { Mission } from '../model/mission';
import { eachDayOf } from '../time/eachDayOf';
import { benefitStandingOn } from './benefitStandingOn';

/** On how many of the mission's days a benefit may be used: on all of them, some or none. */
export function benefitDaysOn(mission: Mission, benefit: Benefit): 'whole' | 'part' | 'none' {
  const days = eachDayOf(mission);
  const held = days.filter((day) => benefitStandingOn(mission, benefit, day).kind === 'in-force').length;
  if (held === days.length) return 'whole';
  return held > 0 ? 'part' : 'none';
}
