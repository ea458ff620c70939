import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/frame/Banner';

export interface StartBannersProps {
  /** A file hangs over the page and can be let go. */
  isOver: boolean;
  /** Name of a dropped file that is no mission. */
  other: string | null;
  onCloseOther: () => void;
  /** Why the last attempt to open or create failed. */
  failure: string | null;
  onCloseFailure: () => void;
}

export function StartBanners({ isOver, other, onCloseOther, failure, onCloseFailure }: StartBannersProps) {
  const { t } = useTranslation('start');
  const closeLabel = t('common:action.close');
  return (
    <>
      {isOver && <Banner tone="info" title={t('dropHere')} />}
      {other !== null && (
        <Banner tone="error" title={t('dropOther', { file: other })} onClose={onCloseOther} closeLabel={closeLabel} />
      )}
      {failure !== null && <Banner tone="error" title={failure} onClose={onCloseFailure} closeLabel={closeLabel} />}
    </>
  );
}
