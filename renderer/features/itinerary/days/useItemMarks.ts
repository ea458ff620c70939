import { useMemo } from 'react';
import type { ItemId } from '../../../../shared/model/identifier';
import { useWeighedFindings } from '../../../hooks/useWeighedFindings';
import { type ItemMark, itemMarks } from './itemMarks';

/** The mark of each item that has one, as conflicts come and go. */
export function useItemMarks(): ReadonlyMap<ItemId, ItemMark> {
  const findings = useWeighedFindings();
  return useMemo(() => itemMarks(findings), [findings]);
}
