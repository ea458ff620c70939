import { translatedText } from '../model/translatedText';
import type { Mission } from '../model/mission';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { formatMoment } from '../time/formatMoment';
import type { CalendarPlan } from './calendarPlan';
import type { CalendarTexts } from './calendarTexts';
import { changeLine } from './changeLine';
import { saidChanges } from './saidChange';

/** What has changed for a recipient, as a page of its own in both languages: to print, or to paste into a message. */
export function changeSheet(plan: CalendarPlan, mission: Mission, both: readonly CalendarTexts[]): string {
  const [first] = plan.languages;
  return [
    '<!doctype html>',
    `<html lang="${first.locale}"><head><meta charset="utf-8"><title>${escaped(titleOf(plan, first))}</title></head><body>`,
    ...both.map((texts) => sectionIn(texts, plan, mission)),
    '</body></html>',
    '',
  ].join('\n');
}

function sectionIn(texts: CalendarTexts, plan: CalendarPlan, mission: Mission): string {
  const { locale, say } = texts;
  const since = plan.ledger && formatMoment(epochMsOfInstant(plan.ledger.writtenAt), mission.homeZone, locale);
  const lines = saidChanges(plan.changes, mission, locale).map((change) => changeLine(change, texts));
  return [
    `<section lang="${locale}">`,
    `<h1>${escaped(titleOf(plan, texts))}</h1>`,
    ...(since === undefined ? [] : [`<p>${escaped(say('sheetSince', { since }))}</p>`]),
    '<ul>',
    ...lines.map((line) => `<li>${escaped(line)}</li>`),
    '</ul></section>',
  ].join('\n');
}

function titleOf({ name, view }: CalendarPlan, { locale, say }: CalendarTexts): string {
  const mission = translatedText(view, 'title', locale).text;
  return say('sheetTitle', { name: name === '' ? mission : `${name} – ${mission}` });
}

/** People type anything, and a page must show it as they typed it. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
