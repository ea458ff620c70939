import { idsIn } from '../model/idsIn';
import { indexMission } from '../itinerary/indexMission';
import { participantsOf } from '../itinerary/participantsOf';
import type { DelegateId, GroupId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import { inLetterOrder } from '../text/inLetterOrder';
import type { BriefContext } from './briefContext';
import { fullName } from './fullName';
import { joined } from './joined';
import { organisationsOf } from './organisationsOf';
import { personOfDelegate } from './personOfDelegate';
import { said } from './said';

/** Up to this many people are named; beyond it they are counted. */
const mostNames = 3;

/** Who takes part, in one line: the whole delegation, groups, names, or how many. Empty where nobody is entered. */
export function whoLine(item: ItineraryItem, context: BriefContext): string {
  const { mission, t } = context;
  const participants = participantsOf(mission, item);
  if (participants.length === 0) return '';
  if (item.everyone) return t('day.everyone', { count: participants.length });
  const groups = idsIn(item.groups);
  const inGroups = new Set(groups.flatMap((group) => indexMission(mission).members.get(group) ?? []));
  const named = participants.filter((delegate) => !inGroups.has(delegate));
  const groupLines = groups.map((group) => groupLine(group, context));
  const lines = [...inLetterOrder(groupLines, String), peopleLine(named, context)];
  return joined(lines, ', ');
}

function groupLine(id: GroupId, { mission, locale, t }: BriefContext): string {
  const group = mission.groups[id];
  const count = indexMission(mission).members.get(id)?.length ?? 0;
  return group && count > 0 ? t('day.group', { group: said(group, 'name', locale).text, count }) : '';
}

/** Names where they are few, else how many people of how many organisations. */
export function peopleLine(delegates: readonly DelegateId[], { mission, t }: BriefContext): string {
  if (delegates.length <= mostNames) {
    const people = delegates.flatMap((id) => personOfDelegate(mission, id) ?? []);
    return joined(people.map(fullName), ', ');
  }
  const organisations = organisationsOf(mission, delegates).length;
  const people = t('people', { count: delegates.length });
  return organisations === 0
    ? people
    : t('day.many', { people, organisations: t('organisations', { count: organisations }) });
}
