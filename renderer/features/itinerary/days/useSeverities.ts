import { useMemo } from 'react';
import type { Severity } from '../../../../shared/conflicts/severity';
import type { ItemId } from '../../../../shared/model/identifier';
import { useFindings } from '../../../hooks/useFindings';
import { worstByItem } from './worstByItem';

/** The worst open finding of each item; items without any are left out. */
export function useSeverities(): ReadonlyMap<ItemId, Severity> {
  const findings = useFindings();
  return useMemo(() => worstByItem(findings), [findings]);
}
