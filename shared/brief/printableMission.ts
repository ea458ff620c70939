import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { projectFor } from '../itinerary/projectFor';

interface Choice {
  /** Whose own copy it is; absent for what everyone in the delegation reads. */
  readonly delegate?: DelegateId;
  readonly includeTentative: boolean;
}

/**
 * The part of a mission that may stand on paper in the hands of the delegation. Cancelled items are left out: they belong
 * on the sheet that says what changed.
 */
export function printableMission(mission: Mission, { delegate, includeTentative }: Choice): Mission {
  const projected = projectFor(mission, { audience: 'delegation', ...(delegate !== undefined && { delegate }) });
  const items = Object.entries(projected.items).filter(
    ([, { status }]) => status === 'confirmed' || (status === 'tentative' && includeTentative),
  );
  return { ...projected, items: Object.fromEntries(items) };
}
