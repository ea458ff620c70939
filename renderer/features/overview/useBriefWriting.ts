import { useMemo } from 'react';
import { indexMission } from '../../../shared/itinerary/indexMission';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { useMission } from '../../hooks/useMission';
import { useView } from '../../hooks/useView';
import type { SentRow } from './useSentRows';

/** When a brief was last saved or printed on this computer, and how many items were edited since. */
export function useBriefWriting(): Pick<SentRow, 'at' | 'changes'> | undefined {
  const mission = useMission((whole) => whole);
  const [{ writtenAt }] = useView();
  return useMemo(() => {
    if (writtenAt === undefined) return undefined;
    const changed = indexMission(mission).entries.filter(({ item }) => epochMsOfInstant(item.changedAt) > writtenAt);
    return { at: writtenAt, changes: changed.length };
  }, [mission, writtenAt]);
}
