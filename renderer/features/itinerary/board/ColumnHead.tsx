import { Handshake, Inbox, MapPin, Plane, Users } from 'lucide-react';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import type { DelegateId, GroupId } from '../../../../shared/model/identifier';
import { translatedText } from '../../../../shared/model/translatedText';
import { BoardColumnHead } from '../../../ui/board/BoardColumnHead';
import { initialsOf } from '../../../ui/marks/initialsOf';
import type { ItemReader } from '../words/itemReader';
import { fullName } from '../words/personNameOf';
import { shortName } from '../words/shortName';
import type { ColumnKey } from './boardColumn';
import type { ColumnJourney } from './journeyOfColumn';
import { wayOf } from './wayOf';

export interface ColumnHeadProps {
  column: ColumnKey;
  /** The way that this column's people travel on the day, if they do. */
  journey: ColumnJourney | undefined;
  reader: ItemReader;
}

/** Whose day it is: a group with its size, a person with role or company; on a day of travel, from where to where. */
export function ColumnHead({ column, journey, reader }: ColumnHeadProps) {
  const { mission, t } = reader;
  const way = journey && wayOf(journey, reader);
  const travel = way === undefined ? {} : { detail: way, isTravelling: true };
  switch (column.kind) {
    case 'group': {
      const { name, count } = groupWords(column.id, reader);
      const detail = t('board.group', { count });
      return <BoardColumnHead icon={way === undefined ? Users : Plane} name={name} detail={detail} {...travel} />;
    }
    case 'delegate': {
      const { name, initials, detail } = delegateWords(column.id, reader);
      return <BoardColumnHead initials={initials} name={name} detail={detail} {...travel} />;
    }
    case 'venue': {
      const venue = mission.venues[column.id];
      const name = (venue && translatedText(venue, 'name', reader.locale).text) || t('common:untitled');
      const detail = venue ? placeNameOf(mission, venue.zone, reader.locale) : '';
      return <BoardColumnHead icon={MapPin} name={name} detail={detail} {...travel} />;
    }
    case 'host': {
      const name = mission.organisations[column.id]?.name ?? t('common:untitled');
      return <BoardColumnHead icon={Handshake} name={name} detail={t('board.host')} {...travel} />;
    }
    case 'everyone': {
      const detail = t('common:count.delegates', { count: indexMission(mission).travelling.length });
      return <BoardColumnHead icon={Users} name={t('who.everyone')} detail={detail} {...travel} />;
    }
    case 'others':
      return <BoardColumnHead icon={Inbox} name={t('board.others')} detail={t('board.othersHint')} />;
  }
}

function groupWords(id: GroupId, { mission, locale, t }: ItemReader) {
  const group = mission.groups[id];
  const name = (group && translatedText(group, 'name', locale).text) || t('common:untitled');
  return { name, count: indexMission(mission).members.get(id)?.length ?? 0 };
}

function delegateWords(id: DelegateId, { mission, t }: ItemReader) {
  const delegate = mission.delegates[id];
  const person = delegate && mission.people[delegate.person];
  if (!person) return { name: t('common:untitled'), initials: '', detail: '' };
  const { givenName, familyName, organisation } = person;
  const company = organisation && mission.organisations[organisation]?.name;
  const role = t(`common:delegateRole.${delegate.role}`);
  const detail = delegate.role === 'member' ? (company ?? role) : role;
  return { name: shortName(givenName, familyName), initials: initialsOf(fullName(person)), detail };
}
