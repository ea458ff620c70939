import type { Command } from '../../../shared/commands/commands';
import { destinationsOf } from '../../../shared/itinerary/destinationsOf';
import type { Mission } from '../../../shared/model/mission';
import { plainDateSchema } from '../../../shared/model/plainDate';
import type { MissionDraft } from './missionDraft';

/** The edits that turn the mission into what the form says; none where nothing was changed. */
export function missionCommands(mission: Mission, draft: MissionDraft): readonly Command[] {
  const changes = changedFields(mission, draft);
  return [
    ...(Object.keys(changes).length > 0 ? [{ name: 'edit-mission', payload: { changes } } as const] : []),
    ...(draft.lifecycle === mission.lifecycle
      ? []
      : [{ name: 'set-lifecycle', payload: { lifecycle: draft.lifecycle } } as const]),
    ...destinationCommands(mission, draft),
  ];
}

function changedFields(mission: Mission, draft: MissionDraft) {
  const firstDay = plainDateSchema.safeParse(draft.firstDay);
  const lastDay = plainDateSchema.safeParse(draft.lastDay);
  const wanted = {
    titleFr: draft.titleFr,
    titleEn: draft.titleEn,
    objectivesFr: draft.objectivesFr || null,
    objectivesEn: draft.objectivesEn || null,
    homePlaceFr: draft.homePlaceFr,
    homePlaceEn: draft.homePlaceEn,
    homeZone: draft.homeZone,
    kind: draft.kind,
    ...(firstDay.success ? { firstDay: firstDay.data } : {}),
    ...(lastDay.success ? { lastDay: lastDay.data } : {}),
    ...draft.margins,
  };
  const isChanged = ([field, value]: [string, unknown]) => (mission[field as keyof typeof wanted] ?? null) !== value;
  return Object.fromEntries(Object.entries(wanted).filter(isChanged)) as Partial<typeof wanted>;
}

function destinationCommands(mission: Mission, draft: MissionDraft): readonly Command[] {
  const kept = new Set(draft.destinations.map(({ id }) => id));
  const removed = destinationsOf(mission).filter(({ id }) => !kept.has(id));
  return [
    ...removed.map(({ id }) => ({ name: 'delete-destination', payload: { destination: id } }) as const),
    ...draft.destinations.flatMap(({ id, placeFr, placeEn, zone, order }): Command[] => {
      if (id === undefined) {
        return [{ name: 'add-destination', payload: { destination: { placeFr, placeEn, zone, order } } }];
      }
      const before = mission.destinations[id];
      const changes = { placeFr, placeEn, zone, order };
      const isSame =
        before && Object.entries(changes).every(([field, value]) => before[field as keyof typeof changes] === value);
      return isSame ? [] : [{ name: 'edit-destination', payload: { destination: id, changes } }];
    }),
  ];
}
