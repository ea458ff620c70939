import type { Leg } from '../model/itineraryItem';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { said } from './said';

/** `Vol ZZ 118`, `Autocar`: what to look for on the departures board. */
export function legName({ mode, carrier, number }: Leg, { t }: BriefContext): string {
  return joined([t(`travel.modes.${mode}`), number ?? carrier], ' ');
}

/** What a traveller calls it: the flight or train by its number, anything else by its title. */
export function legTitle(leg: Leg, context: BriefContext): string {
  const title = said(leg, 'title', context.locale).text;
  return leg.number || title === '' ? legName(leg, context) : title;
}
