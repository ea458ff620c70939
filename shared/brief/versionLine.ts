import type { BriefContext } from './briefContext';
import { momentOnPaper } from './momentOnPaper';
import { said } from './said';

/** When this version was made, on the clock at home: `12 juin 2026, 14 h 05, Montréal`. */
export function versionLine(context: BriefContext): string {
  const { mission, locale, t, now } = context;
  return t('version', { ...momentOnPaper(now, context), place: said(mission, 'homePlace', locale).text });
}
