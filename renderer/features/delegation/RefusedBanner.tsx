import { useTranslation } from 'react-i18next';
import { shortened } from '../../../shared/text/shortened';
import { Banner } from '../../ui/frame/Banner';
import type { RefusedCell } from './delegateBlock';

const shownAtMost = 8;

export interface RefusedBannerProps {
  refused: readonly RefusedCell[];
  /** Whether the rest of the paste was taken, or there was no rest. */
  isAnyPasted: boolean;
  onClose: () => void;
}

/** Which pasted cells meant nothing in their column, by row, column and text. */
export function RefusedBanner({ refused, isAnyPasted, onClose }: RefusedBannerProps) {
  const { t } = useTranslation('delegation');
  const words = refused
    .slice(0, shownAtMost)
    .map(({ row, column, value }) =>
      column === null
        ? t('refused.needsName', { row })
        : t('refused.cell', { row, column: t(`column.${column}`), value: shortened(value) }),
    );
  return (
    <Banner
      tone="warning"
      title={t(isAnyPasted ? 'refused.title' : 'refused.none', { count: refused.length })}
      onClose={onClose}
      closeLabel={t('common:action.close')}
    >
      {words.join(' · ')}
    </Banner>
  );
}
