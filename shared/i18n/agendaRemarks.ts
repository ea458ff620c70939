import type { i18n } from 'i18next';
import type { AgendaClock } from '../imports/agendaClock';
import type { AgendaImportPlan, EventOutcome, PlannedEvent } from '../imports/agendaImportPlan';
import { itemSpan } from '../imports/itemSpan';
import { keptUnlessAsked } from '../imports/keptUnlessAsked';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import { agendaChangeWords, type AgendaWordsContext } from './agendaChangeWords';
import { momentWords } from './momentWords';

export interface AgendaRemarksContext {
  readonly translations: i18n;
  readonly locale: Locale;
}

/** In the order in which they are counted, in the window and in a terminal. */
export const eventOutcomes: readonly EventOutcome[] = [
  'new',
  'changed',
  'cancelled',
  'unchanged',
  'older',
  'removed',
  'never-was',
  'own',
];

/**
 * Everything that the preview of an agenda shows, one line each: how many of what, what changes, what has gone, which version
 * is older, what was changed here and stays, which clocks need a look, and what could not be read.
 */
export function agendaRemarks(
  plan: AgendaImportPlan,
  clocks: readonly AgendaClock[],
  mission: Mission,
  { translations, locale }: AgendaRemarksContext,
): readonly string[] {
  const t = translations.getFixedT(locale, 'imports');
  const words = { t, common: translations.getFixedT(locale, 'common'), locale };
  const counted = eventOutcomes
    .filter((outcome) => plan.counts[outcome] > 0)
    .map((outcome) => `${plan.counts[outcome]} ${t(`agenda.count.${outcome}`, { count: plan.counts[outcome] })}`);
  const gone = plan.gone.flatMap(({ item, isOutside }) => {
    const known = mission.items[item];
    if (!known) return [];
    const { text: title } = translatedText(known, 'title', locale);
    const { start } = itemSpan(known);
    const when = start ? momentWords(start, locale) : '';
    const hint = t(isOutside ? 'agenda.goneOutside' : 'agenda.goneHint');
    return [t('agenda.remark', { title, when, what: `${hint} · ${t('agenda.goneKept')}` })];
  });
  return [
    ...(counted.length > 0 ? [`${counted.join(', ')}.`] : []),
    ...plan.events.flatMap((planned) => eventRemark(planned, words)),
    ...gone,
    ...clocks.map((clock) => clockRemark(clock, words)),
    ...plan.problems.map(({ code, title, detail }) => t(`agenda.problem.${code}`, { title, detail })),
  ];
}

function eventRemark(planned: PlannedEvent, words: AgendaWordsContext): string[] {
  const { t, locale } = words;
  const { event, outcome, changes } = planned;
  if (changes.length === 0 || outcome === 'unchanged') return [];
  const kept = keptUnlessAsked(planned);
  const said = changes.map((change) => {
    const text = agendaChangeWords(change, words);
    return kept.includes(change.field) ? t('agenda.keptHere', { change: text }) : text;
  });
  const what = [t(`agenda.outcome.${outcome}`), ...said].join(' · ');
  return [t('agenda.remark', { title: event.title, when: momentWords(event.start, locale), what })];
}

function clockRemark({ kind, tzid, events, example }: AgendaClock, { t, locale }: AgendaWordsContext): string {
  const sentence = t(`agenda.clockKind.${kind}`, { tzid, count: events });
  if (!example) return sentence;
  const [byRules, byFile] = [example.byRules, example.byFile].map((time) => momentWords(time, locale));
  return `${sentence} ${t('agenda.clockTwo', { title: example.title, byRules, byFile })}`;
}
