import { destinationsOf } from '../../../shared/itinerary/destinationsOf';
import type { DestinationId } from '../../../shared/model/identifier';
import { marginFields, type MarginField } from '../../../shared/model/marginFields';
import type { Lifecycle, Mission, MissionKind } from '../../../shared/model/mission';
import { plainDateSchema } from '../../../shared/model/plainDate';
import type { ZoneId } from '../../../shared/model/zoneId';

/** A destination as it stands in the form; without identifier while it is new. */
export interface DestinationDraft {
  readonly key: string;
  readonly id?: DestinationId;
  readonly placeFr: string;
  readonly placeEn: string;
  readonly zone: ZoneId;
  /** Among the destinations; the lowest is the first. */
  readonly order: number;
}

/** What the form of the mission holds while it is open. */
export interface MissionDraft {
  readonly titleFr: string;
  readonly titleEn: string;
  readonly objectivesFr: string;
  readonly objectivesEn: string;
  readonly homePlaceFr: string;
  readonly homePlaceEn: string;
  readonly homeZone: ZoneId;
  readonly kind: MissionKind;
  readonly lifecycle: Lifecycle;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly destinations: readonly DestinationDraft[];
  /** As they are stored; null where the usual value serves. */
  readonly margins: Readonly<Record<MarginField, number | null>>;
}

/** The days that are no days: emptied, or with a year that is not complete, as in `0026-06-21`. */
export function unknownDays(draft: Pick<MissionDraft, 'firstDay' | 'lastDay'>): readonly ('firstDay' | 'lastDay')[] {
  return (['firstDay', 'lastDay'] as const).filter((day) => !plainDateSchema.safeParse(draft[day]).success);
}

export function missionDraftOf(mission: Mission): MissionDraft {
  return {
    titleFr: mission.titleFr,
    titleEn: mission.titleEn,
    objectivesFr: mission.objectivesFr ?? '',
    objectivesEn: mission.objectivesEn ?? '',
    homePlaceFr: mission.homePlaceFr,
    homePlaceEn: mission.homePlaceEn,
    homeZone: mission.homeZone,
    kind: mission.kind,
    lifecycle: mission.lifecycle,
    firstDay: mission.firstDay,
    lastDay: mission.lastDay,
    destinations: destinationsOf(mission).map(({ id, placeFr, placeEn, zone, order }) => ({
      key: id,
      id,
      placeFr,
      placeEn,
      zone,
      order,
    })),
    margins: marginsIn(mission),
  };
}

function marginsIn(mission: Mission): MissionDraft['margins'] {
  const fields = Object.keys(marginFields) as readonly MarginField[];
  return Object.fromEntries(fields.map((field) => [field, mission[field] ?? null])) as MissionDraft['margins'];
}
