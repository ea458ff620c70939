import type { Locale } from '../model/locale';
import type { BriefContext } from './briefContext';
import type { BookSection } from './delegationBrief';
import { pageNumberOf } from './pageNumberOf';
import { said } from './said';
import type { SectionHead } from './sectionHead';

export interface ContentsSection extends SectionHead {
  readonly kind: 'contents';
  readonly groups: readonly ContentsGroup[];
  readonly key: ContentsKey;
}

interface ContentsGroup {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly target: string; readonly page: string }[];
}

/** How to read the book: times with their words, and the marks that it uses. */
export interface ContentsKey {
  readonly title: string;
  /** How a time of the place and one at home look. */
  readonly sample: { readonly here: string; readonly home: string };
  readonly placeTime: string;
  /** Absent where the clocks of the mission agree. */
  readonly homeTime?: string;
  readonly marks: readonly {
    readonly icon: 'joint' | 'tentative' | 'place' | 'way' | 'who' | 'dress' | 'lock' | 'phone';
    readonly text: string;
  }[];
  /** Mark of texts that exist only in the other language; absent where there are none. */
  readonly missing?: { readonly mark: Locale; readonly text: string };
}

type GroupName = 'mission' | 'programme' | 'people' | 'onSite';

const groupOf: Readonly<Record<BookSection['kind'], GroupName | undefined>> = {
  cover: undefined,
  contents: undefined,
  purpose: 'mission',
  benefits: 'mission',
  glance: 'programme',
  day: 'programme',
  travel: 'programme',
  dossier: 'programme',
  directory: 'people',
  organisations: 'people',
  hosts: 'people',
  venues: 'onSite',
  contacts: 'onSite',
  support: 'onSite',
};

const groupNames: readonly GroupName[] = ['mission', 'programme', 'people', 'onSite'];

/** The contents of the sections that follow, with their pages, and the key to the marks that stand in them. */
export function contentsSection(sections: readonly BookSection[], context: BriefContext): ContentsSection {
  const { locale, t } = context;
  const listed = sections.filter(({ entry }) => entry !== '');
  const groups = groupNames.map((name) => ({
    title: t(`contents.${name}`),
    lines: listed
      .filter(({ kind }) => groupOf[kind] === name)
      .map((section) => ({ text: section.entry, target: section.id, page: pageNumberOf(section.id, context) })),
  }));
  return {
    kind: 'contents',
    id: `${locale}-contents`,
    title: t('contents.title'),
    entry: '',
    running: t('contents.title'),
    groups: groups.filter(({ lines }) => lines.length > 0),
    key: keyOf(sections, context),
  };
}

function keyOf(sections: readonly BookSection[], context: BriefContext): ContentsKey {
  const { mission, locale, t } = context;
  const parts = sections.flatMap((section) => (section.kind === 'day' ? section.parts : []));
  const rows = parts.flatMap((part) => part.rows);
  const icons = new Set(rows.flatMap(({ facts }) => facts.map(({ icon }) => icon)));
  const used = {
    joint: rows.some(({ isJoint }) => isJoint),
    tentative: rows.some(({ isTentative }) => isTentative),
    place: icons.has('place'),
    way: icons.has('way'),
    who: icons.has('who'),
    dress: icons.has('dress'),
    lock: icons.has('lock'),
    phone: icons.has('phone'),
  };
  const names = ['joint', 'tentative', 'place', 'way', 'who', 'dress', 'lock', 'phone'] as const;
  const other: Locale = locale === 'fr' ? 'en' : 'fr';
  const home = said(mission, 'homePlace', locale).text;
  return {
    title: t('contents.key'),
    sample: { here: t('key.sampleHere'), home: t('key.sampleHome') },
    placeTime: t('key.placeTime'),
    ...(parts.some(({ zone }) => zone.home) && { homeTime: t('key.homeTime', { home }) }),
    marks: names.filter((name) => used[name]).map((icon) => ({ icon, text: t(`key.${icon}`) })),
    ...(hasTextIn(other, sections) && { missing: { mark: other, text: t(`missing.${other}`) } }),
  };
}

/** Whether any text of the view-model says that it is in that language. */
function hasTextIn(locale: Locale, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((part) => hasTextIn(locale, part));
  if (typeof value !== 'object' || value === null) return false;
  if ('locale' in value && value.locale === locale && 'text' in value && value.text !== '') return true;
  return Object.values(value).some((part) => hasTextIn(locale, part));
}
