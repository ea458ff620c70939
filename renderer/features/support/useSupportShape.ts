import type { MissionView } from '../../../shared/ipc/missionView';
import { useView } from '../../hooks/useView';
import { useInterface } from '../../store/interfaceStore';

type SupportShape = NonNullable<MissionView['supportView']>;

/** How the room was last looked at; a request that is chosen elsewhere is never behind the lists of visitors. */
export function useSupportShape(): readonly [SupportShape, (shape: SupportShape) => void] {
  const [{ supportView = 'board' }, changeView] = useView();
  const select = useInterface((state) => state.select);
  const isOfRequest = useInterface(({ selection }) => selection?.collection === 'supportRequests');
  const show = (shape: SupportShape) => {
    if (shape === 'access') select(null);
    changeView({ supportView: shape });
  };
  return [isOfRequest && supportView === 'access' ? 'board' : supportView, show];
}
