import { idsIn } from '../model/idsIn';
import { agendaOf } from '../itinerary/agendaOf';
import type { DelegateId } from '../model/identifier';
import type { Leg } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Organisation } from '../model/organisation';
import type { TranslatedText } from '../model/translatedText';
import { phoneToCall } from '../model/phoneToCall';
import { inLetterOrder } from '../text/inLetterOrder';
import { dateOf } from '../time/dateOf';
import { daysBetween } from '../time/daysBetween';
import type { BriefContext } from './briefContext';
import { contactNumbers, type ContactNumber } from './contactSection';
import { fullName } from './fullName';
import { joined } from './joined';
import { legLine } from './legLine';
import { legName } from './legName';
import { missionDates, missionPlaces } from './missionDates';
import { organisationBenefits } from './organisationBenefits';
import { packPanels, type PocketPanel } from './packPanels';
import { personOfDelegate } from './personOfDelegate';
import { pocketDays } from './pocketDays';
import { said } from './said';
import { unbroken } from './unbroken';
import { versionLine } from './versionLine';

/** A delegate's own itinerary on one sheet, folded twice to the size of a pocket. */
export interface PocketItinerary {
  readonly kind: 'pocket-itinerary';
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly front: {
    readonly mission: string;
    readonly placeAndDates: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly jobTitle: TranslatedText;
    readonly organisation: string;
    readonly version: string;
  };
  /** Inside pages: two on the first side, the others on a second. */
  readonly panels: readonly PocketPanel[];
  /** Said under the last day: on which clock times are. */
  readonly clockNote: string;
  readonly empty: string;
  readonly back: {
    readonly numbers: readonly ContactNumber[];
    readonly blocks: readonly PocketBlock[];
    readonly fold: string;
  };
}

interface PocketBlock {
  readonly label: string;
  readonly lines: readonly string[];
}

/** @param context whose mission is projected for this very delegate: booking references are of their own legs only */
export function pocketItinerary(delegate: DelegateId, context: BriefContext): PocketItinerary | undefined {
  const { mission, locale, t } = context;
  const person = personOfDelegate(mission, delegate);
  if (!person) return undefined;
  const missionTitle = said(mission, 'title', locale).text;
  const organisation = person.organisation === undefined ? undefined : mission.organisations[person.organisation];
  return {
    kind: 'pocket-itinerary',
    id: `${locale}-pocket-${delegate}`,
    locale,
    title: joined([t('document.pocketItinerary'), fullName(person), missionTitle], ' · '),
    front: {
      mission: missionTitle,
      placeAndDates: joined([missionPlaces(context), missionDates(context)], ', '),
      givenName: person.givenName,
      familyName: person.familyName,
      jobTitle: said(person, 'jobTitle', locale),
      organisation: organisation?.name ?? '',
      version: joined([t('audience.personal'), versionLine(context)], ' · '),
    },
    panels: packPanels(pocketDays(delegate, context)),
    clockNote: t('pocket.placeTimes'),
    empty: t('pocket.nothing'),
    back: {
      numbers: contactNumbers(context).slice(0, 2),
      blocks: [
        lodging(delegate, context),
        travel(delegate, context),
        hosts(delegate, context),
        { label: t('benefits.mine'), lines: organisation ? benefits(organisation, context) : [] },
      ].filter(({ lines }) => lines.length > 0),
      fold: t('pocket.fold'),
    },
  };
}

function lodging(delegate: DelegateId, { mission, locale, t }: BriefContext): PocketBlock {
  const lines = agendaOf(mission, delegate).flatMap(({ item }) => {
    if (item.type !== 'stay') return [];
    const venue = item.venue === undefined ? undefined : mission.venues[item.venue];
    const nights = t('pocket.nights', { count: daysBetween(dateOf(item.checkIn), dateOf(item.checkOut)) });
    const name = venue ? said(venue, 'name', locale).text : said(item, 'title', locale).text;
    const address = joined([venue?.address, venue?.city], ', ');
    return [joined([name, nights], ' · '), address, unbroken(venue?.phone ?? '')].filter(Boolean);
  });
  return { label: t('pocket.lodging'), lines };
}

/** What has a number or a booking to show at a desk; shuttles stand among the days. */
function travel(delegate: DelegateId, context: BriefContext): PocketBlock {
  const lines = agendaOf(context.mission, delegate).flatMap(({ item }) =>
    item.type === 'leg' && (item.number ?? item.bookingReference) ? travelLines(item, context) : [],
  );
  return { label: context.t('pocket.travel'), lines };
}

function travelLines(leg: Leg, context: BriefContext): readonly string[] {
  const { departure, arrival } = legLine(leg, context);
  const booking = leg.bookingReference ? [context.t('pocket.booking', { reference: leg.bookingReference })] : [];
  const name = legName(leg, context);
  return [joined([name, ...booking], ' · '), `${departure.time} ${departure.place} → ${arrival.time} ${arrival.place}`];
}

/** As many as a pocket has room for; the brief says all of them, and how to use them. */
const mostBenefits = 4;

function benefits(organisation: Organisation, context: BriefContext): readonly string[] {
  const lines = organisationBenefits(organisation.id, context);
  if (lines.length <= mostBenefits) return lines;
  const shown = lines.slice(0, mostBenefits - 1);
  return [...shown, context.t('benefits.more', { count: lines.length - shown.length })];
}

/** The people who receive this delegate and have a telephone to be called on. */
function hosts(delegate: DelegateId, { mission, t }: BriefContext): PocketBlock {
  const ids = new Set(agendaOf(mission, delegate).flatMap(({ item }) => idsIn(item.hostContacts)));
  const lines = [...ids].flatMap((id) => {
    const person = mission.people[id];
    const phone = person && phoneToCall(person, mission);
    if (!phone) return [];
    const organisation = person.organisation === undefined ? undefined : mission.organisations[person.organisation];
    const line = t('day.phone', { name: fullName(person), phone: unbroken(phone) });
    return [organisation ? t('list.labelled', { label: organisation.name, value: line }) : line];
  });
  return { label: t('pocket.hosts'), lines: inLetterOrder(lines, String) };
}
