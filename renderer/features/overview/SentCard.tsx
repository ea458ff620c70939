import { useTranslation } from 'react-i18next';
import { useInterface } from '../../store/interfaceStore';
import { useNotices } from '../../store/noticeStore';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import { FirstRows } from './FirstRows';
import styles from './SentCard.module.css';
import { SentLine } from './SentLine';
import { roomOfSent } from './usePapersSent';
import { type SentRow, useSentRows } from './useSentRows';

const shownAtFirst = 6;

export interface SentCardProps {
  onNavigate: (screen: 'calendars' | 'briefs' | 'delegation' | 'outcomes') => void;
}

/** What was last handed out to whom, and whether it is still right; each line leads to where it is written anew. */
export function SentCard({ onNavigate }: SentCardProps) {
  const { t } = useTranslation('overview');
  const rows = useSentRows();
  const showRow = useWayToSent(onNavigate);
  const waiting = rows.filter(({ changes = 0 }) => changes > 0).length;
  // That all is right is not said of what it is not known of.
  const isSaid = waiting > 0 || (rows.length > 0 && rows.every(({ changes }) => changes !== undefined));
  return (
    <Card
      title={t('sent.title')}
      aside={isSaid ? t('sent.aside', { count: waiting }) : undefined}
      isFlush
      action={
        <Button variant="link" onPress={() => onNavigate('calendars')}>
          {t(rows.length === 0 ? 'sent.begin' : 'sent.toCalendars')}
        </Button>
      }
    >
      {rows.length === 0 && (
        <p className={styles.note}>
          {t('sent.none')} {t('sent.noneHint')}
        </p>
      )}
      <FirstRows
        atFirst={shownAtFirst}
        styles={{ rows: styles.rows, rest: styles.note }}
        words={{ more: (count) => t('sent.more', { count }), fewer: t('sent.fewer') }}
      >
        {rows.map((row) => (
          <SentLine key={row.scope} row={row} onShow={() => showRow(row)} />
        ))}
      </FirstRows>
    </Card>
  );
}

function useWayToSent(onNavigate: SentCardProps['onNavigate']): (row: SentRow) => void {
  const showCalendar = useInterface((state) => state.showCalendar);
  const openDialog = useNotices((state) => state.openDialog);
  return ({ document, scope }) => {
    if (document === undefined) showCalendar(scope);
    const room = document === undefined ? 'calendars' : roomOfSent(document);
    if (room === 'overview') openDialog('hand-over');
    else onNavigate(room);
  };
}
