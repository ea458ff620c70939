import { changeSheet, type ChangeSheet } from '../../shared/brief/changeSheet';
import { calendarPlan, type CalendarPlan } from '../../shared/calendar/calendarPlan';
import { createTranslations } from '../../shared/i18n/createTranslations';
import type { ChangeSheetRequest } from '../../shared/ipc/changeSheetRequest';
import type { CalendarChoices } from '../../shared/model/calendarChoices';
import type { Instant } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import type { PrintSource } from './printSource';

/**
 * The sheets of one recipient, each in one language; none where there is nothing to say. What nobody in particular reads is in
 * both, unless a language was chosen.
 */
export function changeSheets(
  plan: CalendarPlan,
  mission: Mission,
  { now, language }: { readonly now: Instant; readonly language: CalendarChoices['language'] },
): readonly ChangeSheet[] {
  const isAnybodys = language === 'recipient' && plan.recipient.kind !== 'delegate';
  const locales = isAnybodys ? (['fr', 'en'] as const) : plan.languages.map(({ locale }) => locale);
  return locales.flatMap((locale) => changeSheet(plan, mission, { locale, now }) ?? []);
}

export function requestedSheets(source: PrintSource<ChangeSheetRequest>): readonly ChangeSheet[] {
  const { mission, request, now, locale } = source;
  const { language } = request.choices;
  const options = { ...request.choices, locale, translations: createTranslations(locale) };
  const plan = calendarPlan(request.recipient, mission, options);
  return plan.ok ? changeSheets(plan.value, mission, { now, language }) : [];
}
