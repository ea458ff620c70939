import { useTranslation } from 'react-i18next';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import styles from './SentCard.module.css';
import { SentLine } from './SentLine';
import { useBriefWriting } from './useBriefWriting';
import { useSentRows } from './useSentRows';

const shownAtMost = 6;

export interface SentCardProps {
  onShowCalendars: () => void;
  onShowBriefs: () => void;
}

/** What was last handed out to whom, and whether it is still right; each line leads to where it is written anew. */
export function SentCard({ onShowCalendars, onShowBriefs }: SentCardProps) {
  const { t } = useTranslation('overview');
  const rows = useSentRows();
  const brief = useBriefWriting();
  const showCalendar = useInterface((state) => state.showCalendar);
  const waiting = rows.filter(({ changes = 0 }) => changes > 0).length;
  const showCalendarOf = (scope: string) => {
    showCalendar(scope);
    onShowCalendars();
  };
  return (
    <Card
      title={t('sent.title')}
      aside={rows.length > 0 ? t('sent.aside', { count: waiting }) : undefined}
      isFlush
      action={
        <Button variant="link" onPress={onShowCalendars}>
          {t(rows.length === 0 ? 'sent.begin' : 'sent.all')}
        </Button>
      }
    >
      {rows.length === 0 && !brief && (
        <p className={styles.note}>
          {t('sent.none')} {t('sent.noneHint')}
        </p>
      )}
      <ul className={styles.rows}>
        {brief && <SentLine name={t('sent.brief')} {...brief} onShow={onShowBriefs} />}
        {rows.slice(0, shownAtMost).map(({ scope, ...row }) => (
          <SentLine key={scope} {...row} onShow={() => showCalendarOf(scope)} />
        ))}
      </ul>
      {rows.length > shownAtMost && (
        <p className={styles.note}>{t('sent.more', { count: rows.length - shownAtMost })}</p>
      )}
    </Card>
  );
}
