import { useTranslation } from 'react-i18next';
import { useAnnouncedEdits } from '../hooks/useAnnouncedEdits';
import { useHangingShifts } from '../hooks/useHangingShifts';
import { useNotices } from '../store/noticeStore';
import { ToastRegion } from '../ui/overlays/ToastRegion';
import { useCommandLabel } from './useCommandLabel';

/**
 * What was just done, in words, with its undo: instead of asking "are you sure" before. Where a leg was moved, what hangs on
 * it can be moved as well.
 */
export function NoticeRegion({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation('shell');
  const notice = useNotices((state) => state.notice);
  const dismiss = useNotices((state) => state.dismiss);
  const make = useAnnouncedEdits();
  const hanging = useHangingShifts(notice?.moved);
  const say = useCommandLabel();
  const undo = { label: t('common:action.undo'), onPress: onUndo };
  const follow = hanging && {
    label: t('moveHanging', { count: hanging.count }),
    onPress: () => void make(hanging.commands),
  };
  return (
    <ToastRegion
      label={t('notifications')}
      dismissLabel={t('common:action.close')}
      onDismiss={dismiss}
      toast={
        notice && {
          id: notice.id,
          message: t(notice.kind, { label: say(notice.label) }),
          actions: notice.kind === 'done' ? [...(follow ? [follow] : []), undo] : [],
        }
      }
    />
  );
}
