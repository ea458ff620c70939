import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { personOfDelegate } from './personOfDelegate';

/** The organisations of some delegates, each once, in the order in which they appear. */
export function organisationsOf(mission: Mission, delegates: readonly DelegateId[]): readonly Organisation[] {
  const found = new Set<Organisation>();
  for (const id of delegates) {
    const organisation = personOfDelegate(mission, id)?.organisation;
    const record = organisation === undefined ? undefined : mission.organisations[organisation];
    if (record) found.add(record);
  }
  return [...found];
}
