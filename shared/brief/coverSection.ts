import { destinationsOf } from '../itinerary/destinationsOf';
import type { Organisation } from '../model/organisation';
import type { TranslatedText } from '../model/translatedText';
import type { BriefContext } from './briefContext';
import { delegationOf, organisationsWhere } from './delegationOf';
import { joined } from './joined';
import { partnerOrganisations } from './partnerAssociations';
import type { PrintedPicture } from './printedPicture';
import { missionDates, missionPlaces } from './missionDates';
import { said } from './said';
import type { SectionHead } from './sectionHead';
import { versionLine } from './versionLine';

export interface CoverSection extends SectionHead {
  readonly kind: 'cover';
  /** The two associations, ours and theirs; each without a name where the mission names none. */
  readonly associations: readonly [CoverAssociation, CoverAssociation];
  readonly document: string;
  readonly mission: TranslatedText;
  /** `San Diego, du 21 au 26 juin 2026`. */
  readonly placeAndDates: string;
  readonly bridge: Bridge;
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly notice: string;
}

export interface CoverAssociation {
  readonly name: string;
  readonly logo?: PrintedPicture;
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
  const [ours, theirs] = partnerOrganisations(context);
  const places = missionPlaces(context);
  const notices = [mission.isSample ? t('cover.sample') : '', t('cover.confidential')];
  return {
    kind: 'cover',
    id: `${locale}-cover`,
    title: title.text,
    entry: '',
    running: '',
    associations: [coverAssociation(ours, context), coverAssociation(theirs, context)],
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

function coverAssociation(organisation: Organisation | undefined, { t }: BriefContext): CoverAssociation {
  const { name = '', logo } = organisation ?? {};
  return { name, ...(logo && { logo: { address: logo, description: t('cover.logoOf', { name }) } }) };
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
