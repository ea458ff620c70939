import type { Venue } from '../model/venue';
import type { BriefContext } from './briefContext';
import type { Fact } from './fact';
import { said } from './said';

/** What a venue asks of visitors: what they show at the door, and what they must know. */
export function visitFacts(venue: Venue, { locale, t }: BriefContext): readonly Fact[] {
  const { identityCheck } = venue;
  const check = identityCheck === 'photo' || identityCheck === 'passport' ? t(`visit.${identityCheck}`) : '';
  return [{ text: check, locale }, said(venue, 'visitRules', locale)]
    .filter(({ text }) => text !== '')
    .map((line) => ({ icon: 'lock', ...line }));
}
