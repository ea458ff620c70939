import type { MissionView } from '../../../shared/ipc/missionView';
import { useView } from '../../hooks/useView';
import { useInterface, type Selection } from '../../store/interfaceStore';

export type AgreementsPart = NonNullable<MissionView['agreementsPart']>;

/** Which part of the room is open: that of a record chosen elsewhere, such as in the conflicts, or the one looked at last. */
export function useAgreementsPart(): readonly [part: AgreementsPart, show: (part: AgreementsPart) => void] {
  const [view, changeView] = useView();
  const selection = useInterface((state) => state.selection);
  const select = useInterface((state) => state.select);
  const show = (part: AgreementsPart) => {
    select(null);
    changeView({ agreementsPart: part });
  };
  return [partOf(selection) ?? view.agreementsPart ?? 'register', show];
}

function partOf(selection: Selection | null): AgreementsPart | undefined {
  if (selection?.collection === 'agreements' || selection?.collection === 'clauses') return 'register';
  if (selection?.collection === 'benefits') return 'benefits';
  return selection?.collection === 'claims' ? 'claims' : undefined;
}
