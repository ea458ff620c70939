import { Building2, CalendarDays, LifeBuoy, ListTodo, MapPin, Megaphone, ScrollText, UserRound } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import { saidValue } from '../../../shared/i18n/saidValue';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { taskOwner } from '../../../shared/model/taskOwner';
import { type Selection, useInterface } from '../../store/interfaceStore';
import { useNotices } from '../../store/noticeStore';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { FoundRecord } from './foundRecord';
import type { PaletteEntry } from './paletteEntry';
import { livingRecords } from '../../../shared/model/livingRecords';
import { bothNames } from './bothNames';
import { delegationEntries, destinationEntries } from './delegationEntries';
import { jointEntries } from './jointEntries';
import { partEntries } from './partEntries';

export type PaletteTarget = 'itinerary' | 'delegation' | 'venues' | 'support' | 'agreements' | 'tasks' | 'promotion';

type Found = Omit<PaletteEntry, 'run'> & { readonly selection: Selection; readonly target: PaletteTarget };

/** Every living record of the mission as something to find; choosing one goes to it. */
export function useMissionEntries(
  onNavigate: (screen: PaletteTarget | FoundRecord['target']) => void,
): readonly PaletteEntry[] {
  const { t } = useTranslation('palette');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const select = useInterface((state) => state.select);
  const openDialog = useNotices((state) => state.openDialog);
  return useMemo(
    () => [
      ...[
        ...itemEntries(mission, locale, t('unscheduled')),
        ...personEntries(mission),
        ...organisationEntries(mission),
        ...venueEntries(mission, locale),
        ...partEntries(mission, locale, t),
        ...delegationEntries(mission, locale, t),
        ...jointEntries(mission, locale),
        ...supportEntries(mission, locale),
        ...agreementEntries(mission, locale),
        ...taskEntries(mission, locale),
        ...announcementEntries(mission),
      ].map(({ selection, target, ...entry }) => ({
        ...entry,
        run: () => {
          select(selection);
          onNavigate(target);
        },
      })),
      ...destinationEntries(mission, locale).map((entry) => ({ ...entry, run: () => openDialog('edit-mission') })),
    ],
    [locale, mission, onNavigate, openDialog, select, t],
  );
}

function itemEntries(mission: Mission, locale: Locale, unscheduled: string): readonly Found[] {
  return livingRecords(mission.items).map((item) => {
    const start = startTimeOf(item);
    const venue = 'venue' in item && item.venue ? mission.venues[item.venue] : undefined;
    return {
      id: `items/${item.id}`,
      group: 'items',
      icon: CalendarDays,
      ...bothNames(item, 'title', locale),
      detail: venue ? translatedText(venue, 'name', locale).text : '',
      aside: start ? String(saidValue(start, locale)) : unscheduled,
      selection: { collection: 'items', id: item.id },
      target: 'itinerary',
    };
  });
}

function personEntries(mission: Mission): readonly Found[] {
  return livingRecords(mission.people).map((person) => ({
    id: `people/${person.id}`,
    group: 'people',
    icon: UserRound,
    title: `${person.givenName} ${person.familyName}`.trim(),
    detail: person.organisation ? (mission.organisations[person.organisation]?.name ?? '') : '',
    selection: { collection: 'people', id: person.id },
    target: 'delegation',
  }));
}

function organisationEntries(mission: Mission): readonly Found[] {
  return livingRecords(mission.organisations).map((organisation) => ({
    id: `organisations/${organisation.id}`,
    group: 'organisations',
    icon: Building2,
    title: organisation.name,
    detail: organisation.city ?? '',
    selection: { collection: 'organisations', id: organisation.id },
    target: 'delegation',
  }));
}

function venueEntries(mission: Mission, locale: Locale): readonly Found[] {
  return livingRecords(mission.venues).map((venue) => ({
    id: `venues/${venue.id}`,
    group: 'venues',
    icon: MapPin,
    ...bothNames(venue, 'name', locale),
    detail: venue.address ?? '',
    selection: { collection: 'venues', id: venue.id },
    target: 'venues',
  }));
}

function supportEntries(mission: Mission, locale: Locale): readonly Found[] {
  return livingRecords(mission.supportRequests).map((request) => ({
    id: `supportRequests/${request.id}`,
    group: 'support',
    icon: LifeBuoy,
    ...bothNames(request, 'title', locale),
    detail: (request.supporter && mission.organisations[request.supporter]?.name) ?? '',
    selection: { collection: 'supportRequests', id: request.id },
    target: 'support',
  }));
}

function agreementEntries(mission: Mission, locale: Locale): readonly Found[] {
  return livingRecords(mission.agreements).map((agreement) => ({
    id: `agreements/${agreement.id}`,
    group: 'agreements',
    icon: ScrollText,
    ...bothNames(agreement, 'title', locale),
    detail: '',
    selection: { collection: 'agreements', id: agreement.id },
    target: 'agreements',
  }));
}

function announcementEntries(mission: Mission): readonly Found[] {
  return livingRecords(mission.announcements).map(({ id, outlet, organisation }) => ({
    id: `announcements/${id}`,
    group: 'announcements',
    icon: Megaphone,
    title: outlet,
    detail: (organisation && mission.organisations[organisation]?.name) ?? '',
    selection: { collection: 'announcements', id },
    target: 'promotion',
  }));
}

function taskEntries(mission: Mission, locale: Locale): readonly Found[] {
  return livingRecords(mission.tasks).map((task) => ({
    id: `tasks/${task.id}`,
    group: 'tasks',
    icon: ListTodo,
    ...bothNames(task, 'title', locale),
    detail: taskOwner(mission.people, task),
    selection: { collection: 'tasks', id: task.id },
    target: 'tasks',
  }));
}
