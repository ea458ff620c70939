import type { CommandLabel } from '../../shared/commands/command';
import type { LastChange } from '../../shared/ipc/pastState';
import type { ZoneId } from '../../shared/model/zoneId';
import { epochMsOfInstant } from '../../shared/time/epochMsOfInstant';
import { formatMoment } from '../../shared/time/formatMoment';

/** What the history says of going back: to when, on the mission's home clock, in both languages. */
export function goBackLabel(lastChange: LastChange | null, homeZone: ZoneId): CommandLabel {
  if (!lastChange) return { key: 'goBackToStart', values: {} };
  const at = epochMsOfInstant(lastChange.at);
  return {
    key: 'goBack',
    values: { when: { fr: formatMoment(at, homeZone, 'fr'), en: formatMoment(at, homeZone, 'en') } },
  };
}
