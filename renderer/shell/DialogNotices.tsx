import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogAlert } from '../ui/overlays/DialogAlert';
import { DialogNotice } from '../ui/overlays/DialogNotice';
import { FailureInDialog } from './FailureBanner';
import { NotSavedBanner } from './SaveBanner';

/** What the banners of a mission's window say is said in its dialogs too: that it is not saved, and what was refused. */
export function DialogNotices({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <DialogAlert value={<NotSavedBanner />}>
      <DialogNotice value={<FailureInDialog closeLabel={t('action.close')} />}>{children}</DialogNotice>
    </DialogAlert>
  );
}
