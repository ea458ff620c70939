import type { TFunction } from 'i18next';
import { CircleCheckBig, ClipboardList, DoorOpen, FileCheck, Flag, Gift, ScrollText, Ticket } from 'lucide-react';
import type { ItemId } from '../../../shared/model/identifier';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { livingRecords } from '../../../shared/model/livingRecords';
import { surveyAnswersOf } from '../../../shared/model/surveyAnswersOf';
import { bothNames } from './bothNames';
import type { FoundRecord } from './foundRecord';

/** What belongs to a venue, an agreement or a meeting, each as something to find. */
export function partEntries(mission: Mission, locale: Locale, t: TFunction<'palette'>): readonly FoundRecord[] {
  return [
    ...roomEntries(mission, locale),
    ...termEntries(mission, locale),
    ...clauseEntries(mission, locale, t),
    ...benefitEntries(mission, locale),
    ...claimEntries(mission, locale),
    ...outcomeEntries(mission, locale),
    ...followUpEntries(mission, locale),
    ...surveyEntries(mission, t),
  ].filter(({ title }) => title !== '');
}

function roomEntries({ rooms, venues }: Mission, locale: Locale): readonly FoundRecord[] {
  return livingRecords(rooms).map((room) => ({
    id: `rooms/${room.id}`,
    group: 'venues',
    icon: DoorOpen,
    ...bothNames(room, 'name', locale),
    detail: translatedText(venues[room.venue] ?? { nameFr: '', nameEn: '' }, 'name', locale).text,
    selection: { collection: 'rooms', id: room.id },
    target: 'venues',
  }));
}

/** A term has no page of its own: it is on that of its agreement. */
function termEntries({ terms, agreements }: Mission, locale: Locale): readonly FoundRecord[] {
  return livingRecords(terms).flatMap((term): readonly FoundRecord[] => {
    const agreement = agreements[term.agreement];
    if (!agreement || agreement.deleted) return [];
    const place = translatedText({ placeFr: term.placeFr ?? '', placeEn: term.placeEn ?? '' }, 'place', locale).text;
    return [
      {
        id: `terms/${term.id}`,
        group: 'agreements',
        icon: ScrollText,
        title: [
          place,
          formatDay(term.signedOn ?? term.firstDay, locale, { weekday: 'none', month: 'long', year: true }),
        ]
          .filter((part) => part !== '')
          .join(', '),
        detail: translatedText(agreement, 'title', locale).text,
        selection: { collection: 'agreements', id: agreement.id },
        target: 'agreements',
      },
    ];
  });
}

function clauseEntries(
  { clauses, agreements }: Mission,
  locale: Locale,
  t: TFunction<'palette'>,
): readonly FoundRecord[] {
  return livingRecords(clauses).flatMap((clause): readonly FoundRecord[] => {
    const agreement = agreements[clause.agreement];
    if (!agreement || agreement.deleted) return [];
    const names = bothNames(clause, 'title', locale);
    return [
      {
        id: `clauses/${clause.id}`,
        group: 'agreements',
        icon: FileCheck,
        ...(names.title === '' ? { title: t(`agreements:clause.${clause.kind}`) } : names),
        detail: translatedText(agreement, 'title', locale).text,
        selection: { collection: 'clauses', id: clause.id },
        target: 'agreements',
      },
    ];
  });
}

function benefitEntries({ benefits, organisations }: Mission, locale: Locale): readonly FoundRecord[] {
  return livingRecords(benefits).map((benefit) => ({
    id: `benefits/${benefit.id}`,
    group: 'benefits',
    icon: Gift,
    ...bothNames(benefit, 'title', locale),
    detail: organisations[benefit.grantedBy]?.name ?? '',
    selection: { collection: 'benefits', id: benefit.id },
    target: 'agreements',
  }));
}

function claimEntries({ claims, benefits, organisations }: Mission, locale: Locale): readonly FoundRecord[] {
  return livingRecords(claims).map((claim) => ({
    id: `claims/${claim.id}`,
    group: 'benefits',
    icon: Ticket,
    title: organisations[claim.organisation]?.name ?? '',
    detail: translatedText(benefits[claim.benefit] ?? { titleFr: '', titleEn: '' }, 'title', locale).text,
    selection: { collection: 'claims', id: claim.id },
    target: 'agreements',
  }));
}

function outcomeEntries(mission: Mission, locale: Locale): readonly FoundRecord[] {
  return livingRecords(mission.outcomes).map(({ id, item, notes }) => ({
    id: `outcomes/${id}`,
    group: 'outcomes',
    icon: CircleCheckBig,
    title: meetingCalled(mission, item, locale),
    detail: notes ?? '',
    selection: { collection: 'outcomes', id },
    target: 'outcomes',
  }));
}

function followUpEntries(mission: Mission, locale: Locale): readonly FoundRecord[] {
  return livingRecords(mission.followUps).map(({ id, item, what, due }) => ({
    id: `followUps/${id}`,
    group: 'outcomes',
    icon: Flag,
    title: what ?? meetingCalled(mission, item, locale),
    detail: what === undefined ? '' : meetingCalled(mission, item, locale),
    aside: formatDay(due, locale, { weekday: 'none' }),
    selection: { collection: 'followUps', id },
    target: 'outcomes',
  }));
}

function surveyEntries(mission: Mission, t: TFunction<'palette'>): readonly FoundRecord[] {
  return [...surveyAnswersOf(mission).values()].map(({ id, organisation, comment, toImprove }) => ({
    id: `surveyAnswers/${id}`,
    group: 'outcomes',
    icon: ClipboardList,
    title: mission.organisations[organisation]?.name ?? '',
    detail: [t('surveyAnswer'), comment ?? toImprove ?? ''].filter((part) => part !== '').join(' · '),
    selection: { collection: 'surveyAnswers', id },
    target: 'outcomes',
  }));
}

function meetingCalled({ items }: Mission, id: ItemId, locale: Locale): string {
  const item = items[id];
  return item && !item.deleted ? translatedText(item, 'title', locale).text : '';
}
