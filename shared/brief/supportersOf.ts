import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { inLetterOrder } from '../text/inLetterOrder';

/** The organisations that something is asked of, by name. */
export function supportersOf({
  supportRequests,
  organisations,
}: Pick<Mission, 'supportRequests' | 'organisations'>): readonly Organisation[] {
  const asked = new Set(
    Object.values(supportRequests).flatMap(({ deleted, supporter }) => (deleted ? [] : (supporter ?? []))),
  );
  const found = [...asked].flatMap((id) => organisations[id] ?? []);
  return inLetterOrder(found, ({ name }) => name);
}
