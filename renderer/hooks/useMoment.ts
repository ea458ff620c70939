import type { Instant } from '../../shared/model/instant';
import { epochMsOfInstant } from '../../shared/time/epochMsOfInstant';
import { formatMoment } from '../../shared/time/formatMoment';
import { useLocale } from './useLocale';
import { useMission } from './useMission';

/** When something was done, on the clock at home. */
export function useMoment(): (at: Instant) => string {
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  return (at) => formatMoment(epochMsOfInstant(at), homeZone, locale);
}
