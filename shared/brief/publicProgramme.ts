import { createTranslations } from '../i18n/createTranslations';
import type { Instant } from '../model/instant';
import type { ItemId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { TranslatedText } from '../model/translatedText';
import { briefContext, type BriefContext } from './briefContext';
import { daySections } from './daySections';
import type { DayRow } from './dayRow';
import { hostNames } from './hostNames';
import { joined } from './joined';
import { missionDates, missionPlaces } from './missionDates';
import { partnerAssociations } from './partnerAssociations';
import { placeLine } from './placeLine';
import { publicMission } from './publicMission';
import { said } from './said';
import type { SheetFrame } from './sheetFrame';
import { sheetHeads } from './sheetHeads';

/** The public events of a mission, in one language with the titles of the other beside them: what a partner may publish. */
export interface PublicProgramme extends SheetFrame {
  readonly heading: string;
  /** The two associations; empty where the mission names none. */
  readonly associations: string;
  readonly name: TranslatedText;
  /** `San Diego, du 21 au 26 juin 2026`. */
  readonly placeAndDates: string;
  readonly days: readonly ProgrammeDay[];
  readonly labels: { readonly joint: string; readonly isFree: string; readonly other: string };
}

interface ProgrammeDay {
  readonly id: string;
  readonly title: string;
  /** What happens on one clock, which is said once. */
  readonly parts: readonly { readonly clock: string; readonly events: readonly ProgrammeEvent[] }[];
}

export interface ProgrammeEvent {
  readonly id: string;
  readonly time: string;
  readonly title: TranslatedText;
  /** In the other language, where it says something else. */
  readonly other: TranslatedText | undefined;
  readonly description: readonly TranslatedText[];
  readonly place: string;
  readonly hosts: string;
  readonly isJoint: boolean;
}

/** @param mission whole: what is not public is left out here */
export function publicProgramme(
  mission: Mission,
  { locale, now }: { readonly locale: Locale; readonly now: Instant },
): PublicProgramme {
  const context = briefContext({ mission: publicMission(mission), locale, now, pages: new Map() });
  const t = createTranslations(locale).getFixedT(locale, 'promotion');
  const heading = t('programme.title');
  return {
    ...sheetHeads({ id: 'programme', heading, name: '', readers: 'public' }, context),
    heading,
    associations: joined(partnerAssociations(context), ' · '),
    name: said(context.mission, 'title', locale),
    placeAndDates: joined([missionPlaces(context), missionDates(context)], ', '),
    days: daySections(context).map(({ id, title, parts }) => ({
      id,
      title,
      parts: parts.map(({ zone, rows }) => ({
        clock: `${zone.label} (${zone.detail})`,
        events: rows.map((row) => programmeEvent(row, context)),
      })),
    })),
    labels: { joint: t('programme.joint'), isFree: t('programme.free'), other: t('programme.otherLanguage') },
  };
}

function programmeEvent({ id, times, title, description, isJoint }: DayRow, context: BriefContext): ProgrammeEvent {
  const item = context.mission.items[id as ItemId];
  return {
    id,
    time: times.time,
    title,
    other: item && otherTitle(item, title, context.locale),
    description,
    place: item ? placeLine(item, context) : '',
    hosts: item && !isSaidAlready(item) ? hostNames(item, context) : '',
    isJoint,
  };
}

/** Two organisers of a joint activity are named in its description. */
function isSaidAlready({ hostOrganisations, ...item }: ItineraryItem): boolean {
  return item.type === 'session' && item.isJoint === true && Object.keys(hostOrganisations).length > 1;
}

function otherTitle(
  item: { readonly titleFr: string; readonly titleEn: string },
  title: TranslatedText,
  locale: Locale,
): TranslatedText | undefined {
  const other = said(item, 'title', locale === 'fr' ? 'en' : 'fr');
  return other.text === title.text || other.locale === locale ? undefined : other;
}
