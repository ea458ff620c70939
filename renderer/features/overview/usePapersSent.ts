import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changesSinceSent } from '../../../shared/itinerary/changesSinceSent';
import { sendingsOf } from '../../../shared/itinerary/sendingsOf';
import type { DelegateId, ItemId, OrganisationId } from '../../../shared/model/identifier';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { sendingScope, type SentDocument } from '../../../shared/model/sending';
import { translatedText } from '../../../shared/model/translatedText';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { SentRow } from './useSentRows';

/** What went out besides calendars: briefs, sheets, lists, questions, reports, copies. Who is no longer there is left out. */
export function usePapersSent(): readonly SentRow[] {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  return useMemo(
    () =>
      sendingsOf(mission).flatMap((sent): readonly SentRow[] => {
        const { document, to, at } = sent;
        const circle = circles.find((each) => each === to);
        const known = to === undefined ? t(`sent.all.${document}`) : nameIn(mission, to, locale);
        const name = circle ? t(`sent.circle.${circle}`) : known;
        const row = { what: t(`sent.document.${document}`), name, at: epochMsOfInstant(at) };
        if (name === '') return [];
        return [{ ...row, scope: sendingScope(sent), document, changes: changesSinceSent(sent, mission) }];
      }),
    [locale, mission, t],
  );
}

const circles = ['coordinators', 'partner', 'hosts', 'public'] as const;

/** The room in which a document is written anew. */
export function roomOfSent(document: SentDocument): 'briefs' | 'delegation' | 'outcomes' | 'overview' {
  switch (document) {
    case 'missing-details':
      return 'delegation';
    case 'survey':
    case 'report':
      return 'outcomes';
    case 'copy':
      return 'overview';
    default:
      return 'briefs';
  }
}

function nameIn(mission: Mission, id: string, locale: Locale): string {
  const delegate = mission.delegates[id as DelegateId];
  const person = delegate && mission.people[delegate.person];
  if (person) return delegate.deleted ? '' : `${person.givenName} ${person.familyName}`.trim();
  const item = mission.items[id as ItemId];
  if (item) return item.deleted ? '' : translatedText(item, 'title', locale).text;
  const organisation = mission.organisations[id as OrganisationId];
  return organisation && !organisation.deleted ? organisation.name : '';
}
