import type { ConflictContext } from './conflictContext';
import type { EntryFacts } from './conflictRule';
import { foundOnce } from './foundOnce';
import { marginsOf } from './margins';
import { sameWhileEqual } from './sameWhileEqual';

type FactsContext = Pick<ConflictContext, 'mission' | 'index'> & Partial<Pick<ConflictContext, 'today'>>;

const held = sameWhileEqual<EntryFacts>();
const setOf = foundOnce((delegates: ConflictContext['index']['travelling']) => new Set(delegates));

export function entryFactsOf({ mission, index, today }: FactsContext): EntryFacts {
  const { travelling, members } = index;
  const { firstDay, lastDay, zoneRelease, venues, rooms, organisations, people, delegates } = mission;
  const ofMission = { firstDay, lastDay, zoneRelease, venues, rooms, organisations, people, delegates };
  return held({ ...ofMission, travelling: setOf(travelling), members, margins: marginsOf(mission), today });
}
