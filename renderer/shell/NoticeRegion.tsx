import { useTranslation } from 'react-i18next';
import { type Notice, useNotices } from '../store/noticeStore';
import { ToastRegion } from '../ui/overlays/ToastRegion';
import { useCommandLabel } from './useCommandLabel';

/** What was just done, in words, with its undo: instead of asking "are you sure" before. */
export function NoticeRegion({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation('shell');
  const notice = useNotices((state) => state.notice);
  const dismiss = useNotices((state) => state.dismiss);
  const say = useCommandLabel();
  const messageOf = ({ kind, label }: Notice) => t(kind, { label: say(label) });
  return (
    <ToastRegion
      label={t('notifications')}
      dismissLabel={t('common:action.close')}
      onDismiss={dismiss}
      toast={
        notice && {
          id: notice.id,
          message: messageOf(notice),
          ...(notice.kind === 'done' ? { action: { label: t('common:action.undo'), onPress: onUndo } } : {}),
        }
      }
    />
  );
}
