import { useState } from 'react';
import type { ItemId } from '../../../shared/model/identifier';
import { useMission } from '../../hooks/useMission';
import { useInterface } from '../../store/interfaceStore';

/** The meeting whose sheet is open: chosen in the table, or the one that an outcome or a follow-up chosen elsewhere is about. */
export function useOpenMeeting(): readonly [ItemId | null, (item: ItemId | null) => void] {
  const selection = useInterface((state) => state.selection);
  const outcomes = useMission((mission) => mission.outcomes);
  const followUps = useMission((mission) => mission.followUps);
  const [openId, setOpenId] = useState<ItemId | null>(null);
  const [followed, setFollowed] = useState<typeof selection>(null);
  if (selection !== followed) {
    setFollowed(selection);
    const found = [...Object.values(outcomes), ...Object.values(followUps)].find(({ id }) => id === selection?.id);
    const isOfMeeting = selection?.collection === 'outcomes' || selection?.collection === 'followUps';
    if (isOfMeeting && found) setOpenId(found.item);
  }
  return [openId, setOpenId];
}
