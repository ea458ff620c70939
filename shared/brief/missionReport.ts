import { createTranslations } from '../i18n/createTranslations';
import { countsOf } from '../itinerary/countsOf';
import { meetingsOf } from '../itinerary/meetingsOf';
import { travellingOrganisations } from '../itinerary/travellingOrganisations';
import type { Instant } from '../model/instant';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { MissionFigures } from '../model/missionFigures';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { briefContext } from './briefContext';
import { comparisonTables } from './comparisonTables';
import { figuresOf } from './figuresOf';
import { joined } from './joined';
import { missionDates, missionPlaces } from './missionDates';
import type { ReportAudience, ReportCell, ReportContext, ReportTable } from './reportTable';
import { ownTables, sharedTables } from './reportTables';
import { said } from './said';
import { versionLine } from './versionLine';

/** What came of a mission, in one language: the same figures for paper and for a spreadsheet. */
export interface MissionReport {
  /** Anchor and named page; unique within the PDF. */
  readonly id: string;
  readonly locale: Locale;
  /** Title of the PDF and of files. */
  readonly title: string;
  readonly heading: string;
  readonly mission: string;
  readonly running: string;
  readonly version: string;
  readonly audience: string;
  /** When and where. */
  readonly period: string;
  readonly participation: { readonly title: string; readonly rows: readonly (readonly [string, ReportCell])[] };
  readonly tables: readonly ReportTable[];
}

interface ReportOptions {
  readonly locale: Locale;
  readonly now: Instant;
  /** Earlier missions that stand beside this one. */
  readonly compared?: readonly MissionFigures[];
}

/** @param mission whole: what the audience may not read is left out here */
export function missionReport(
  mission: Mission,
  audience: ReportAudience,
  { locale, now, compared = [] }: ReportOptions,
): MissionReport {
  const base = briefContext({ mission, locale, now, pages: new Map() });
  const say = createTranslations(locale).getFixedT(locale, 'report');
  const today = dateIn(mission.homeZone, epochMsOfInstant(now));
  const context: ReportContext = { ...base, say, today };
  const title = said(mission, 'title', locale).text;
  const heading = say('title');
  return {
    id: `${locale}-report`,
    locale,
    heading,
    title: joined([heading, title, say(`file.${audience}`)], ' · '),
    mission: title,
    running: heading,
    version: versionLine(base),
    audience: say(`audience.${audience}`),
    period: joined([missionDates(base), missionPlaces(base)], ' · '),
    participation: participation(context),
    tables: [
      ...sharedTables(context, audience),
      ...(compared.length > 0 ? comparisonTables([...compared, figuresOf(mission)], audience, context) : []),
      ...(audience === 'coordinators' ? ownTables(context) : []),
    ],
  };
}

function participation({ mission, say }: ReportContext): MissionReport['participation'] {
  const counts = countsOf(mission);
  return {
    title: say('participation.title'),
    rows: [
      [say('participation.organisations'), travellingOrganisations(mission).size],
      [say('participation.people'), counts.delegates],
      [say('participation.hosts'), counts.hosts],
      [say('participation.meetings'), meetingsOf(mission).length],
    ],
  };
}
