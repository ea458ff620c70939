import { participantsOf } from '../itinerary/participantsOf';
import { type Meeting, preparedMeetings } from '../itinerary/preparedMeetings';
import type { DelegateId } from '../model/identifier';
import { idsIn } from '../model/idsIn';
import type { Session } from '../model/itineraryItem';
import type { Person } from '../model/person';
import type { TranslatedText } from '../model/translatedText';
import { dateOf } from '../time/dateOf';
import { inLetterOrder } from '../text/inLetterOrder';
import type { BriefContext } from './briefContext';
import { capitalised } from './capitalised';
import { paragraphs } from './dayRow';
import type { Fact } from './fact';
import { fullName } from './fullName';
import { itemFacts } from './itemFacts';
import { joined } from './joined';
import { organisationsOf } from './organisationsOf';
import { dayAndMonth, longDay } from './paperDay';
import { personOfDelegate } from './personOfDelegate';
import { rowTimes, type RowTimes } from './rowTimes';
import { said } from './said';
import type { SectionHead } from './sectionHead';

/** All that our side needs in its hand at one meeting, and lines to write on. */
export interface DossierSection extends SectionHead {
  readonly kind: 'dossier';
  /** `Dossier de rencontre · Licence`. */
  readonly label: string;
  readonly heading: TranslatedText;
  readonly day: string;
  readonly times: RowTimes;
  readonly facts: readonly Fact[];
  readonly sides: readonly [DossierSide, DossierSide];
  /** Objectives, talking points and papers; what is not written is left out. */
  readonly lists: readonly DossierList[];
  readonly notes: { readonly title: string; readonly blanks: readonly string[] };
}

interface DossierSide {
  readonly label: string;
  readonly organisations: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: TranslatedText }[];
}

interface DossierList {
  readonly field: 'objectives' | 'talkingPoints' | 'documents';
  readonly title: string;
  readonly points: readonly TranslatedText[];
}

/** One section for each meeting of the reader's that our side has prepared. */
export function dossierSections(reader: DelegateId, context: BriefContext): readonly DossierSection[] {
  return preparedMeetings(context.mission, reader).map((meeting) => dossier(meeting, reader, context));
}

function dossier({ item, ...entry }: Meeting, reader: DelegateId, context: BriefContext): DossierSection {
  const { locale, t, common } = context;
  if (item.start === undefined) throw new Error(`A dossier without a time: ${item.id}`);
  const date = dateOf(item.start);
  const heading = said(item, 'title', locale);
  const purpose = item.purpose && common(`meetingPurpose.${item.purpose}`);
  return {
    kind: 'dossier',
    id: `${locale}-${reader}-dossier-${item.id}`,
    title: heading.text,
    entry: '',
    running: joined([t('dossier.running'), capitalised(dayAndMonth(date, locale))], ' · '),
    label: joined([t('dossier.label'), purpose], ' · '),
    heading,
    day: capitalised(longDay(date, locale)),
    times: rowTimes({ ...entry, item }, item.start, context),
    facts: itemFacts(item, context).filter(({ icon }) => icon !== 'who'),
    sides: [ourSide(item, context), theirSide(item, context)],
    lists: lists(item, context),
    notes: { title: t('dossier.notes'), blanks: [t('dossier.next'), t('dossier.owner'), t('dossier.by')] },
  };
}

function ourSide(item: Session, context: BriefContext): DossierSide {
  const { mission, t } = context;
  const participants = participantsOf(mission, item);
  const people = participants.flatMap((id) => personOfDelegate(mission, id) ?? []);
  return {
    label: t('dossier.ours'),
    organisations: joined(
      organisationsOf(mission, participants).map(({ name }) => name),
      ', ',
    ),
    people: people.slice(0, mostPeople).map((person) => personLine(person, context)),
  };
}

/** Beyond this many the page would be theirs alone. */
const mostPeople = 8;

function theirSide(item: Session, context: BriefContext): DossierSide {
  const { mission, t } = context;
  const hosts = idsIn(item.hostOrganisations).flatMap((id) => mission.organisations[id] ?? []);
  const contacts = idsIn(item.hostContacts).flatMap((id) => mission.people[id] ?? []);
  return {
    label: t('dossier.theirs'),
    organisations: inLetterOrder(hosts, ({ name }) => name)
      .map(({ name }) => name)
      .join(', '),
    people: inLetterOrder(contacts, fullName)
      .slice(0, mostPeople)
      .map((person) => personLine(person, context)),
  };
}

function personLine(person: Person, { locale }: BriefContext): DossierSide['people'][number] {
  return { id: person.id, name: fullName(person), role: said(person, 'jobTitle', locale) };
}

const bullet = /^(?:[-–—•*]|\d+[.)])\s+/;

function lists(item: Session, { locale, t }: BriefContext): readonly DossierList[] {
  return (['objectives', 'talkingPoints', 'documents'] as const)
    .map((field) => ({
      field,
      title: t(`dossier.${field}`),
      points: paragraphs(said(item, field, locale)).map((point) => ({
        ...point,
        text: point.text.replace(bullet, ''),
      })),
    }))
    .filter(({ points }) => points.length > 0);
}
