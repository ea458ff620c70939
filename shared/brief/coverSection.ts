import { destinationsOf } from '../itinerary/destinationsOf';
import type { TranslatedText } from '../model/translatedText';
import type { BriefContext } from './briefContext';
import { delegationOf, organisationsWhere } from './delegationOf';
import { joined } from './joined';
import { partnerAssociations } from './partnerAssociations';
import { missionDates, missionPlaces } from './missionDates';
import { said } from './said';
import type { SectionHead } from './sectionHead';
import { versionLine } from './versionLine';

export interface CoverSection extends SectionHead {
  readonly kind: 'cover';
  /** The two associations, ours and theirs; empty where the mission names none. */
  readonly associations: readonly [string, string];
  readonly document: string;
  readonly mission: TranslatedText;
  /** `San Diego, du 21 au 26 juin 2026`. */
  readonly placeAndDates: string;
  readonly bridge: Bridge;
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly notice: string;
}

/** The drawing is data: a footbridge with one stay per organisation. */
export interface Bridge {
  readonly homeStays: number;
  readonly awayStays: number;
  readonly home: string;
  readonly away: string;
  readonly description: string;
}

/** From this many organisations on, stays stand for groups: finer lines would close up on paper. */
const mostStays = 60;

export function coverSection(context: BriefContext): CoverSection {
  const { mission, locale, t } = context;
  const title = said(mission, 'title', locale);
  const places = missionPlaces(context);
  const notices = [mission.isSample ? t('cover.sample') : '', t('cover.confidential')];
  return {
    kind: 'cover',
    id: `${locale}-cover`,
    title: title.text,
    entry: '',
    running: '',
    associations: partnerAssociations(context),
    document: t('document.delegationBrief'),
    mission: title,
    placeAndDates: joined([places, missionDates(context)], ', '),
    bridge: bridgeOf(context),
    facts: [
      { label: t('cover.delegation'), lines: delegationSize(context) },
      { label: t('cover.recipient'), lines: [t('cover.recipientValue')] },
      { label: t('cover.version'), lines: [versionLine(context)] },
    ],
    notice: notices.filter(Boolean).join(' '),
  };
}

/** `48 personnes`, `24 organisations`. */
export function delegationSize({ mission, locale, t }: BriefContext): readonly string[] {
  return [
    t('people', { count: delegationOf(mission, locale).length }),
    t('organisations', { count: organisationsWhere(mission, false, locale).length }),
  ];
}

function bridgeOf({ mission, locale, t }: BriefContext): Bridge {
  const organisations = organisationsWhere(mission, false, locale).length;
  const groups = Object.keys(mission.groups).length;
  const isGrouped = organisations > mostStays;
  const stays = isGrouped ? Math.min(mostStays, Math.max(groups, 2)) : organisations;
  const home = said(mission, 'homePlace', locale).text;
  const destination = destinationsOf(mission)[0];
  const away = destination ? said(destination, 'place', locale).text : '';
  const homeStays = Math.ceil(stays / 2);
  const places = { home, away };
  const description = isGrouped ? t('cover.bridgeGrouped', places) : t('cover.bridge', { count: stays, ...places });
  return { homeStays, awayStays: stays - homeStays, home, away, description };
}
