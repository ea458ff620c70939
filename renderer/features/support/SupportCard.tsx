import { useTranslation } from 'react-i18next';
import { isSupportOverdue } from '../../../shared/itinerary/isSupportOverdue';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { classNames } from '../../ui/classNames';
import styles from './SupportScreen.module.css';
import { useSupportDays } from './useSupportDays';

/** One request at a glance: what, of whom, by when. */
export function SupportCard({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const locale = useLocale();
  const { supporter, due, kind, quantity } = request;
  const name = useMission(({ organisations }) => (supporter && organisations[supporter]?.name) ?? '');
  const isLate = isSupportOverdue(request, useSupportDays());
  const what = [
    t(`common:supportKind.${kind}`),
    ...(quantity === undefined ? [] : [t('quantity', { count: quantity })]),
  ];
  return (
    <>
      <p className={styles.title}>{translatedText(request, 'title', locale).text || t('common:untitled')}</p>
      <p className={styles.line}>{what.join(' · ')}</p>
      {name !== '' && <p className={styles.line}>{name}</p>}
      {due !== undefined && (
        <p className={classNames(styles.line, isLate && styles.late)}>
          {t(isLate ? 'late' : 'by', { day: formatDay(due, locale, { weekday: 'none' }) })}
        </p>
      )}
    </>
  );
}
