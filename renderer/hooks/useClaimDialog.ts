import { useCallback } from 'react';
import { useInterface, type ClaimStart } from '../store/interfaceStore';
import { useNotices } from '../store/noticeStore';

/** Opens the form in which a benefit is claimed, begun from a benefit, an organisation, both or neither. */
export function useClaimDialog(): (start: ClaimStart) => void {
  const openDialog = useNotices((state) => state.openDialog);
  const startClaim = useInterface((state) => state.startClaim);
  return useCallback(
    (start) => {
      startClaim(start);
      openDialog('claim-benefit');
    },
    [openDialog, startClaim],
  );
}
