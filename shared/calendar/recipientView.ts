import { projectFor } from '../itinerary/projectFor';
import type { Audience } from '../model/audience';
import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Mission } from '../model/mission';
import { withRecipient } from './withRecipient';

/**
 * The circle that each kind of recipient belongs to. A venue's file hangs at a desk that receives people without being a
 * host: what hosts settle among themselves is not for it (docs/decisions/0160-who-gets-which-calendar.md).
 */
const circleOf: Readonly<Record<CalendarRecipient['kind'], Audience>> = {
  delegate: 'delegation',
  group: 'delegation',
  organisation: 'delegation',
  mission: 'delegation',
  venue: 'delegation',
  host: 'hosts',
  coordinators: 'coordinators',
  public: 'public',
};

const known = new WeakMap<Mission, Map<Audience, Mission>>();

/**
 * The mission as a recipient may have it, themselves included although they were deleted; their calendar is made from this
 * and nothing else, one's own booking references aside.
 */
export function recipientView(recipient: CalendarRecipient, mission: Mission): Mission {
  return viewOf(circleOf[recipient.kind], withRecipient(recipient, mission));
}

/** Missions are immutable, so the view of a circle is made once for all its recipients. */
export function viewOf(audience: Audience, mission: Mission): Mission {
  const views = known.get(mission) ?? new Map<Audience, Mission>();
  known.set(mission, views);
  const view = views.get(audience) ?? projectFor(mission, { audience });
  views.set(audience, view);
  return view;
}
