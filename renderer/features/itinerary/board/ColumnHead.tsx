import { Handshake, Inbox, MapPin, Plane, Users } from 'lucide-react';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import type { DelegateId } from '../../../../shared/model/identifier';
import { BoardColumnHead } from '../../../ui/board/BoardColumnHead';
import { initialsOf } from '../../../ui/marks/initialsOf';
import type { ItemReader } from '../words/itemReader';
import { fullName } from '../words/personNameOf';
import { shortName } from '../words/shortName';
import type { ColumnKey } from './boardColumn';
import { columnName } from './columnName';
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
  const name = columnName(column, reader);
  const travel = way === undefined ? {} : { detail: way, isTravelling: true };
  switch (column.kind) {
    case 'group': {
      const detail = t('board.group', { count: indexMission(mission).members.get(column.id)?.length ?? 0 });
      return <BoardColumnHead icon={way === undefined ? Users : Plane} name={name} detail={detail} {...travel} />;
    }
    case 'delegate': {
      const words = delegateWords(column.id, reader);
      return <BoardColumnHead {...words} {...travel} />;
    }
    case 'venue': {
      const venue = mission.venues[column.id];
      const detail = venue ? placeNameOf(mission, venue.zone, reader.locale) : '';
      return <BoardColumnHead icon={MapPin} name={name} detail={detail} {...travel} />;
    }
    case 'host':
      return <BoardColumnHead icon={Handshake} name={name} detail={t('board.host')} {...travel} />;
    case 'everyone': {
      const detail = t('common:count.delegates', { count: indexMission(mission).travelling.length });
      return <BoardColumnHead icon={Users} name={name} detail={detail} {...travel} />;
    }
    case 'others':
      return <BoardColumnHead icon={Inbox} name={name} detail={t('board.othersHint')} />;
  }
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
