import type { WeighedFindings } from '../../../shared/conflicts/weighFindings';
import { useWeighedFindings } from '../../hooks/useWeighedFindings';
import { useInterface } from '../../store/interfaceStore';

/** The conflicts, and those of them that are looked at: all with what was accepted, or those of one severity. */
export function useShownFindings(): { readonly all: WeighedFindings; readonly shown: WeighedFindings } {
  const all = useWeighedFindings();
  const severity = useInterface((state) => state.severityShown);
  if (severity === null) return { all, shown: all };
  return { all, shown: { ...all, open: all.open.filter((one) => one.severity === severity), accepted: [] } };
}
