import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type MissingNext, missingNext } from '../../../shared/delegation/missingNext';
import { useMission } from '../../hooks/useMission';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import { Icon } from '../../ui/marks/Icon';
import { ProgressBar } from '../../ui/marks/ProgressBar';
import styles from './MissingCard.module.css';
import type { OverviewScreenProps } from './OverviewScreen';

/** How far each thing has come that the mission needs before it can be released. */
export function MissingCard({ onNavigate, onImport }: OverviewScreenProps) {
  const { t } = useTranslation('overview');
  const mission = useMission((whole) => whole);
  const missing = useMemo(() => missingNext(mission), [mission]);
  const showMissing = useInterface((state) => state.showMissing);
  const show = ({ kind, collection }: MissingNext) => {
    if (collection === 'items') return onNavigate('itinerary');
    showMissing(kind);
    onNavigate('delegation');
  };
  // A preset brings organisations and venues; what a coordinator brings are people and a programme.
  const isUntouched = missing.every(({ collection }) => collection === 'organisations');
  return (
    <Card title={t('missing.heading')} isFlush>
      {isUntouched ? (
        <div className={styles.empty}>
          <p>{t('missing.nothing')}</p>
          <p>{t('missing.nothingHint')}</p>
          <Button variant="primary" onPress={() => onImport('delegates')}>
            {t('missing.importDelegates')}
          </Button>
          <Button onPress={() => onImport('agenda')}>{t('missing.importAgenda')}</Button>
        </div>
      ) : (
        <>
          <ul>
            {missing.filter(isOpen).map((row) => (
              <MissingRow key={row.kind} row={row} onShow={() => show(row)} />
            ))}
          </ul>
          <CompleteRows rows={missing.filter((row) => !isOpen(row))} />
        </>
      )}
    </Card>
  );
}

function isOpen({ done, total }: MissingNext): boolean {
  return done < total;
}

function MissingRow({ row, onShow }: { row: MissingNext; onShow: () => void }) {
  const { t } = useTranslation('overview');
  return (
    <li className={styles.row}>
      <ProgressBar
        label={t(`missing.${row.kind}`)}
        value={row.done}
        max={row.total}
        valueText={t('missing.of', { done: row.done, total: row.total })}
      />
      <Button variant="link" aria-label={t('missing.showOf', { what: t(`missing.${row.kind}`) })} onPress={onShow}>
        {t('missing.show')}
      </Button>
    </li>
  );
}

/** What is done takes one line together: the card is about the rest. */
function CompleteRows({ rows }: { rows: readonly MissingNext[] }) {
  const { t } = useTranslation('overview');
  if (rows.length === 0) return null;
  return (
    <p className={styles.complete}>
      <Icon of={Check} label={t('missing.complete')} />
      {rows.map(({ kind }) => t(`missing.${kind}`)).join(', ')}
    </p>
  );
}
