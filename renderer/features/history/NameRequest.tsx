import { useTranslation } from 'react-i18next';
import { useSettings } from '../../hooks/useSettings';
import { useNotices } from '../../store/noticeStore';
import { Button } from '../../ui/controls/Button';
import { Banner } from '../../ui/frame/Banner';

/** As long as the person has given no name: what it is good for, and where to give it. */
export function NameRequest() {
  const { t } = useTranslation('history');
  const { author } = useSettings();
  const openDialog = useNotices((state) => state.openDialog);
  if (author !== '') return null;
  return (
    <Banner
      tone="info"
      title={t('nameless')}
      actions={
        <Button size="compact" onPress={() => openDialog('settings')}>
          {t('giveName')}
        </Button>
      }
    >
      {t('namelessHint')}
    </Banner>
  );
}
