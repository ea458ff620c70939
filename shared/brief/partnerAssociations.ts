import { indexMission } from '../itinerary/indexMission';
import type { Organisation } from '../model/organisation';
import type { BriefContext } from './briefContext';
import { organisationsWhere } from './delegationOf';

/**
 * The two associations whose mission it is, ours and theirs; empty where the mission names none. Ours is the one that most of
 * the travelling organisations belong to. Theirs is the one that receives: with whom most joint activities are held, then
 * with most members among the hosts. The organiser of a convention that everybody visits is a host, but not the partner.
 */
export function partnerAssociations(context: BriefContext): readonly [string, string] {
  const [ours, theirs] = partnerOrganisations(context);
  return [ours?.name ?? '', theirs?.name ?? ''];
}

/** The same two as organisations. */
export function partnerOrganisations(
  context: BriefContext,
): readonly [Organisation | undefined, Organisation | undefined] {
  return [associationWhere(false, context), associationWhere(true, context)];
}

function associationWhere(isHost: boolean, { mission, locale }: BriefContext): Organisation | undefined {
  const candidates = organisationsWhere(mission, isHost, locale);
  const jointActivities = ({ id }: Organisation): number =>
    indexMission(mission).entries.filter(
      ({ item }) => item.type === 'session' && item.isJoint === true && item.hostOrganisations[id] === true,
    ).length;
  const members = ({ id }: Organisation): number => candidates.filter(({ memberOf }) => memberOf[id] === true).length;
  const ranks = isHost ? [jointActivities, members] : [members, jointActivities];
  const associations = candidates.filter(({ kind }) => kind === 'association');
  const [first] = [...associations].sort((a, b) => ranks.reduce((order, rank) => order || rank(b) - rank(a), 0));
  return first;
}
