import type { Benefit } from '../model/benefit';
import type { Mission } from '../model/mission';
import { addDays } from '../time/addDays';
import { benefitStandingOn } from './benefitStandingOn';

/** On how many of the mission's days a benefit may be used: on all of them, some or none. */
export function benefitDaysOn(mission: Mission, benefit: Benefit): 'whole' | 'part' | 'none' {
  let [held, missed] = [0, 0];
  for (let day = mission.firstDay; day <= mission.lastDay; day = addDays(day, 1)) {
    if (benefitStandingOn(mission, benefit, day).kind === 'in-force') held += 1;
    else missed += 1;
  }
  if (missed === 0) return 'whole';
  return held > 0 ? 'part' : 'none';
}
