import { indexMission } from '../itinerary/indexMission';
import type { TranslatedText } from '../model/translatedText';
import type { Venue } from '../model/venue';
import type { BriefContext } from './briefContext';
import { paragraphs } from './dayRow';
import type { Fact } from './fact';
import { joined } from './joined';
import { openingLines } from './openingLines';
import { phoneLink } from './phoneLink';
import { said } from './said';
import type { SectionHead } from './sectionHead';
import { unbroken } from './unbroken';
import { visitFacts } from './visitFacts';

export interface VenueSection extends SectionHead {
  readonly kind: 'venues';
  readonly venues: readonly VenueEntry[];
}

export interface VenueEntry {
  readonly id: string;
  readonly name: TranslatedText;
  readonly facts: readonly Fact[];
  readonly notes: readonly TranslatedText[];
}

/** The places that the programme goes to, in the order in which it does; absent where it names none. */
export function venueSection(context: BriefContext): VenueSection | undefined {
  const { mission, locale, t } = context;
  const used = new Set(indexMission(mission).entries.flatMap(({ item }) => ('venue' in item && item.venue) || []));
  const venues = [...used].flatMap((id) => mission.venues[id] ?? []).map((venue) => venueEntry(venue, context));
  if (venues.length === 0) return undefined;
  return {
    kind: 'venues',
    id: `${locale}-venues`,
    title: t('venues.title'),
    entry: t('venues.entry'),
    running: t('contents.onSite'),
    page: `${locale}-on-site`,
    venues,
  };
}

function venueEntry(venue: Venue, context: BriefContext): VenueEntry {
  const { locale } = context;
  const address = joined([venue.address, venue.city], ', ');
  const href = venue.phone === undefined ? undefined : phoneLink(venue.phone);
  return {
    id: venue.id,
    name: said(venue, 'name', locale),
    facts: [
      ...(address ? [{ icon: 'place' as const, text: address, locale }] : []),
      ...(venue.phone ? [{ icon: 'phone' as const, text: unbroken(venue.phone), locale, ...(href && { href }) }] : []),
      ...visitFacts(venue, context),
      ...openingLines(venue, context).map((text) => ({ icon: 'clock' as const, text, locale })),
    ],
    notes: paragraphs(said(venue, 'accessNotes', locale)),
  };
}
