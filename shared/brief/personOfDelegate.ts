import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';

export function personOfDelegate(mission: Mission, id: DelegateId): Person | undefined {
  const delegate = mission.delegates[id];
  return delegate && mission.people[delegate.person];
}
