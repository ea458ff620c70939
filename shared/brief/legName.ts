import type { Leg } from '../model/itineraryItem';
import type { BriefContext } from './briefContext';

/** `Vol ZZ 118`, `Autocar`: what to look for on the departures board. */
export function legName({ mode, carrier, number }: Leg, { t }: BriefContext): string {
  return [t(`travel.modes.${mode}`), number ?? carrier].filter(Boolean).join(' ');
}
