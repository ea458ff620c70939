import { Inbox, Plane, Users } from 'lucide-react';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import type { DelegateId, GroupId } from '../../../../shared/model/identifier';
import { translatedText } from '../../../../shared/model/translatedText';
import { BoardColumnHead } from '../../../ui/board/BoardColumnHead';
import { initialsOf } from '../../../ui/marks/initialsOf';
import type { ItemReader } from '../words/itemReader';
import { fullName } from '../words/personNameOf';
import { shortName } from '../words/shortName';
import type { ColumnKey } from './boardColumn';
import type { ColumnJourney } from './journeyOfColumn';

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

function wayOf({ first, last }: ColumnJourney, { locale }: ItemReader): string {
  const from = first.originCode ?? translatedText(first, 'origin', locale).text;
  const to = last.destinationCode ?? translatedText(last, 'destination', locale).text;
  return `${from} → ${to}`;
}
