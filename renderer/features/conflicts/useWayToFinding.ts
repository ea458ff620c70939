import type { Finding } from '../../../shared/conflicts/finding';
import { useView } from '../../hooks/useView';
import { useInterface } from '../../store/interfaceStore';

/** The rooms in which what a conflict is about stands. */
export interface WaysToFindings {
  onShowItem: () => void;
  onShowSupport: () => void;
  onShowClaim: () => void;
  onShowAnnouncement: () => void;
}

interface WayToFinding {
  readonly label: 'show' | 'showSupport' | 'showAccess' | 'showClaim' | 'showAnnouncement';
  readonly show: () => void;
}

/** Chooses what a conflict is about, and opens its room. */
export function useWayToFinding({ finding, ...ways }: WaysToFindings & { finding: Finding }): WayToFinding {
  const select = useInterface((state) => state.select);
  const [, changeView] = useView();
  const { request, claim, announcement, rule } = finding;
  const way = (label: WayToFinding['label'], open: () => void, choose: () => void) => ({
    label,
    show: () => {
      choose();
      open();
    },
  });
  if (request !== undefined) {
    return way('showSupport', ways.onShowSupport, () => select({ collection: 'supportRequests', id: request }));
  }
  if (claim !== undefined) return way('showClaim', ways.onShowClaim, () => select({ collection: 'claims', id: claim }));
  if (announcement !== undefined) {
    const choose = () => select({ collection: 'announcements', id: announcement });
    return way('showAnnouncement', ways.onShowAnnouncement, choose);
  }
  const chooseItem = () => {
    const id = finding.items.at(-1);
    if (id !== undefined) select({ collection: 'items', id });
  };
  if (rule !== 'access-list-overdue' && rule !== 'access-list-outdated')
    return way('show', ways.onShowItem, chooseItem);
  return way('showAccess', ways.onShowSupport, () => {
    chooseItem();
    changeView({ supportView: 'access' });
  });
}
