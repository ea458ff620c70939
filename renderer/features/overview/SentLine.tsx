import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../shared/time/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import styles from './SentCard.module.css';
import type { SentRow } from './useSentRows';

interface SentLineProps {
  row: SentRow;
  onShow: () => void;
}

/** To whom, what, when on the clock at home, and whether it still says what is so. */
export function SentLine({ row: { what, name, at, changes }, onShow }: SentLineProps) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  return (
    <li className={styles.row}>
      <AriaButton className={styles.link ?? ''} onPress={onShow}>
        {name}
      </AriaButton>
      <span className={styles.what}>{what}</span>
      <span className={styles.when}>{formatMoment(at, homeZone, locale)}</span>
      {changes !== undefined && (
        <span className={styles.changes} data-waiting={changes > 0 || undefined}>
          {changes === 0 ? t('sent.same') : t('sent.changed', { count: changes })}
        </span>
      )}
    </li>
  );
}
