import type { Mission } from '../../shared/model/mission';
import { openJsonVersion } from './openJson';

/** A mission in the open form: two spaces, records in the order of their identifiers, so that two versions compare well. */
export function encodeOpenJson(mission: Mission): string {
  const document = { format: 'passerelle-mission', version: openJsonVersion, mission: sorted(mission) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Collections and sets, which have no order of their own; the fields of a record keep that of the model. */
function sorted(mission: Mission): unknown {
  return Object.fromEntries(
    Object.entries(mission).map(([name, value]) => [name, typeof value === 'object' ? byKey(value) : value]),
  );
}

function byKey(records: object): unknown {
  return Object.fromEntries(Object.entries(records).sort(([one], [other]) => (one < other ? -1 : 1)));
}
