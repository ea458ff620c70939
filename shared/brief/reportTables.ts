import { followUpsOf, isFollowUpLate } from '../itinerary/followUpsOf';
import { meetingsOf } from '../itinerary/meetingsOf';
import { supportRequestsOf } from '../itinerary/supportRequestsOf';
import type { Session } from '../model/itineraryItem';
import { isSupportGiven } from '../model/isSupportGiven';
import { meetingPurposeSchema } from '../model/meetingPurpose';
import type { Outcome } from '../model/outcome';
import { readMoney } from '../model/money';
import { attendanceSchema, outcomeResultSchema } from '../model/outcome';
import { outcomesByItem } from '../model/outcomesOf';
import { sumsByCurrency } from '../model/sumsByCurrency';
import { supportKindSchema } from '../model/supportRequest';
import { benefitClaims } from './benefitClaims';
import { benefitsUsed } from './benefitsUsed';
import { budgetTables } from './budgetTables';
import { clauseTables } from './clauseTables';
import type { ReportAudience, ReportContext, ReportTable } from './reportTable';
import { said } from './said';
import { expectedBusiness, remarks, satisfaction } from './satisfactionTables';

interface Noted {
  readonly item: Session;
  readonly outcome: Outcome | undefined;
}

/** What may be told to anybody: counts, never of which company, and by name only activities that a partner may read of. */
export function sharedTables(context: ReportContext, audience: ReportAudience): readonly ReportTable[] {
  const noted = notedMeetings(context);
  const satisfied = satisfaction(context, audience);
  return [
    purposes(noted, context),
    results(noted, context),
    support(context),
    benefitsUsed(context),
    ...clauseTables(context, audience),
    satisfied,
  ].filter(({ rows }) => rows.length > 0);
}

/** What only coordinators read: amounts, what is still to be done, and each meeting by its name. */
export function ownTables(context: ReportContext): readonly ReportTable[] {
  const noted = notedMeetings(context);
  return [
    amounts(noted, context),
    ...budgetTables(context),
    benefitClaims(context),
    expectedBusiness(context),
    followUps(context),
    remarks(context),
    meetings(noted, context),
  ].filter(({ rows }) => rows.length > 0);
}

function notedMeetings({ mission }: ReportContext): readonly Noted[] {
  const outcomes = outcomesByItem(mission);
  return meetingsOf(mission).map((item) => ({ item, outcome: outcomes.get(item.id)?.[0] }));
}

function purposes(noted: readonly Noted[], { say, common }: ReportContext): ReportTable {
  const groups = [...meetingPurposeSchema.options, undefined].map((purpose) => {
    const own = noted.filter(({ item }) => item.purpose === purpose);
    const attended = attendanceSchema.options.map(
      (id) => own.filter(({ outcome }) => outcome?.attendance === id).length,
    );
    const label = purpose ? common(`meetingPurpose.${purpose}`) : say('noPurpose');
    return [label, own.length, ...attended] as const;
  });
  return {
    id: 'purposes',
    title: say('purposes.title'),
    head: [
      say('purposes.purpose'),
      say('purposes.planned'),
      ...attendanceSchema.options.map((id) => common(`attendance.${id}`)),
    ],
    rows: groups.filter(([, count]) => count > 0),
    isChart: true,
  };
}

function results(noted: readonly Noted[], { say, common }: ReportContext): ReportTable {
  const counts = outcomeResultSchema.options.map(
    (id) => [common(`outcomeResult.${id}`), noted.filter(({ outcome }) => outcome?.result === id).length] as const,
  );
  return {
    id: 'results',
    title: say('results.title'),
    head: [say('results.result'), say('number')],
    rows: counts.filter(([, count]) => count > 0),
    isChart: true,
  };
}

function amounts(noted: readonly Noted[], { say }: ReportContext): ReportTable {
  return {
    id: 'amounts',
    title: say('amounts.title'),
    head: [say('amounts.currency'), say('amounts.outcomes'), say('amounts.total')],
    rows: sumsByCurrency(noted.map(({ outcome }) => outcome?.amount)).map(({ currency, count, total }) => [
      currency,
      count,
      { currency, amount: total },
    ]),
    isChart: false,
  };
}

function followUps({ mission, say, today }: ReportContext): ReportTable {
  const all = followUpsOf(mission);
  const done = all.filter(({ doneOn }) => doneOn !== undefined).length;
  const late = all.filter((followUp) => isFollowUpLate(followUp, today)).length;
  const rows = [
    [say('followUps.done'), done],
    [say('followUps.late'), late],
    [say('followUps.coming'), all.length - done - late],
  ] as const;
  return {
    id: 'followUps',
    title: say('followUps.title'),
    head: [say('followUps.state'), say('number')],
    rows: all.length === 0 ? [] : rows,
    isChart: true,
  };
}

function support({ mission, say, common }: ReportContext): ReportTable {
  const all = supportRequestsOf(mission);
  const kinds = supportKindSchema.options.map((kind) => {
    const own = all.filter((request) => request.kind === kind);
    const given = own.filter(isSupportGiven);
    return [common(`supportKind.${kind}`), own.length, given.length] as const;
  });
  return {
    id: 'support',
    title: say('support.title'),
    head: [say('support.kind'), say('support.asked'), say('support.given')],
    rows: kinds.filter(([, count]) => count > 0),
    isChart: true,
  };
}

function meetings(noted: readonly Noted[], { say, common, locale }: ReportContext): ReportTable {
  const told = noted.flatMap(({ item, outcome }) => (outcome ? [{ item, outcome }] : []));
  return {
    id: 'meetings',
    title: say('meetings.title'),
    head: [
      say('meetings.meeting'),
      say('purposes.purpose'),
      say('meetings.attendance'),
      say('results.result'),
      say('meetings.amount'),
    ],
    rows: told.map(({ item, outcome }) => [
      said(item, 'title', locale).text,
      item.purpose ? common(`meetingPurpose.${item.purpose}`) : '',
      common(`attendance.${outcome.attendance}`),
      outcome.result ? common(`outcomeResult.${outcome.result}`) : '',
      (outcome.amount && readMoney(outcome.amount)) ?? '',
    ]),
    isChart: false,
    words: [1, 2, 3],
  };
}
