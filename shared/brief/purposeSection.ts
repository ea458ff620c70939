import { indexMission } from '../itinerary/indexMission';
import type { TranslatedText } from '../model/translatedText';
import type { BriefContext } from './briefContext';
import { delegationSize } from './coverSection';
import { paragraphs } from './dayRow';
import { delegationOf, organisationsWhere } from './delegationOf';
import { fullName } from './fullName';
import { isolated } from './isolated';
import { missionDates, missionPlaces } from './missionDates';
import { said } from './said';
import type { SectionHead } from './sectionHead';

export interface PurposeSection extends SectionHead {
  readonly kind: 'purpose';
  /** The objectives as typed; the first paragraph leads. */
  readonly paragraphs: readonly Paragraph[];
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

interface Paragraph extends TranslatedText {
  /** Typed with a dash or a bullet before it. */
  readonly isPoint: boolean;
}

const bullet = /^[-–—•*]\s+/;

/** What the mission is for, and its facts; absent where the coordinator has written no objectives. */
export function purposeSection(context: BriefContext): PurposeSection | undefined {
  const { mission, locale, t } = context;
  const objectives = paragraphs(said(mission, 'objectives', locale));
  if (objectives.length === 0) return undefined;
  return {
    kind: 'purpose',
    id: `${locale}-purpose`,
    title: t('purpose.title'),
    entry: t('purpose.entry'),
    running: t('purpose.entry'),
    paragraphs: objectives.map(({ text, locale: language }) => ({
      text: text.replace(bullet, ''),
      locale: language,
      isPoint: bullet.test(text),
    })),
    facts: missionFacts(context).filter(({ lines }) => lines.some(Boolean)),
  };
}

function missionFacts(context: BriefContext): PurposeSection['facts'] {
  const { mission, locale, t } = context;
  const heads = delegationOf(mission, locale).filter(({ delegate }) => delegate.role === 'head');
  const groups = Object.values(mission.groups).map((group) =>
    t('day.group', {
      group: said(group, 'name', locale).text,
      count: indexMission(mission).members.get(group.id)?.length ?? 0,
    }),
  );
  return [
    { label: t('purpose.dates'), lines: [missionDates(context)] },
    { label: t('purpose.places'), lines: [missionPlaces(context)] },
    { label: t('purpose.head'), lines: heads.map(({ person }) => fullName(person)) },
    { label: t('purpose.delegation'), lines: delegationSize(context) },
    { label: t('purpose.groups'), lines: groups },
    { label: t('purpose.hosts'), lines: organisationsWhere(mission, true, locale).map(({ name }) => isolated(name)) },
  ];
}
