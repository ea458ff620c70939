import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from '../time/epochMs';
import { formatOffset } from '../time/formatOffset';
import { formatZoneName } from '../time/formatZoneName';
import { offsetAt } from '../time/offsetAt';
import { zoneDifferenceMinutes } from '../time/zoneDifferenceMinutes';
import type { BriefContext } from './briefContext';
import { differenceInWords } from './differenceInWords';
import { placeOfZone } from './placeOfZone';
import { said } from './said';

/** The clock that times below it go by, said once: in words, with its distance from UTC and from home. */
export interface ZoneHeading {
  /** `Heure de San Diego`. */
  readonly label: string;
  /** `heure avancée du Pacifique, UTC−7`. */
  readonly detail: string;
  /** `Montréal : trois heures plus tard`; absent where the clocks agree. */
  readonly home?: string;
}

export function zoneHeading(zone: ZoneId, at: EpochMs, context: BriefContext): ZoneHeading {
  const { mission, locale, t } = context;
  const offset = formatOffset(offsetAt(zone, at));
  const name = formatZoneName(zone, at, locale);
  const difference = zoneDifferenceMinutes(zone, mission.homeZone, at);
  const home = said(mission, 'homePlace', locale).text;
  return {
    label: t('day.zone', { place: placeOfZone(zone, context) }),
    detail: name === offset ? offset : `${name}, ${offset}`,
    ...(difference !== 0 && { home: t('day.home', { home, difference: differenceInWords(difference, context) }) }),
  };
}
