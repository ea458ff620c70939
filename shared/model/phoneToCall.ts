import type { Mission } from './mission';
import type { Person } from './person';

/** The number at work to call somebody on: their own, or else that of the organisation they work for. */
export function phoneToCall(
  { workPhone, organisation }: Pick<Person, 'workPhone' | 'organisation'>,
  { organisations }: Pick<Mission, 'organisations'>,
): string | undefined {
  if (workPhone) return workPhone;
  const house = organisation && organisations[organisation];
  return (house && !house.deleted && house.phone) || undefined;
}
