import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/frame/Banner';

export interface StartBannersProps {
  /** A file hangs over the page and can be let go. */
  isOver: boolean;
  /** Name of a dropped file that is no mission. */
  other: string | null;
  onCloseOther: () => void;
}

export function StartBanners({ isOver, other, onCloseOther }: StartBannersProps) {
  const { t } = useTranslation('start');
  return (
    <>
      {isOver && <Banner tone="info" title={t('dropHere')} />}
      {other !== null && (
        <Banner
          tone="error"
          title={t('dropOther', { file: other })}
          onClose={onCloseOther}
          closeLabel={t('common:action.close')}
        />
      )}
    </>
  );
}
