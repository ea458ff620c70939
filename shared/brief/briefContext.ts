import type { TFunction } from 'i18next';
import { createTranslations } from '../i18n/createTranslations';
import type { Instant } from '../model/instant';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { isolated } from './isolated';

/** What every page is made from. */
export interface BriefContext {
  /** Already projected for the reader (`printableMission`): pages never see what must not be printed. */
  readonly mission: Mission;
  readonly locale: Locale;
  /** The texts of paper in `locale`. */
  readonly t: TFunction<'print'>;
  /** The names of what a mission holds, in `locale`. */
  readonly common: TFunction<['common', 'needs']>;
  /** Date of the version that is printed on every page. */
  readonly now: Instant;
  /** Page on which each section begins, by its `id`; empty in the first of the two passes. */
  readonly pages: ReadonlyMap<string, number>;
}

/** Puts a book's language beside what it is about. What a text of paper inserts is isolated from the words around it. */
export function briefContext(source: Omit<BriefContext, 't' | 'common'>): BriefContext {
  const { locale } = source;
  const translations = createTranslations(locale, isolated);
  return {
    ...source,
    t: translations.getFixedT(locale, 'print'),
    common: translations.getFixedT(locale, ['common', 'needs']),
  };
}
