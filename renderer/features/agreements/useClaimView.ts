import type { MissionView } from '../../../shared/ipc/missionView';
import { useView } from '../../hooks/useView';

type ClaimView = NonNullable<MissionView['claimView']>;

/** How the claims were last looked at. */
export function useClaimView(): readonly [ClaimView, (claimView: ClaimView) => void] {
  const [{ claimView = 'board' }, changeView] = useView();
  return [claimView, (next) => changeView({ claimView: next })];
}
