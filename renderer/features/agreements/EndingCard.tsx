import { Bell } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endingWithin, type Ending } from '../../../shared/agreements/endingWithin';
import { translatedText } from '../../../shared/model/translatedText';
import { daysBetween } from '../../../shared/time/daysBetween';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { IconButton } from '../../ui/controls/IconButton';
import { Select } from '../../ui/fields/Select';
import { Card } from '../../ui/frame/Card';
import styles from './DatedRows.module.css';
import { RemindDialog } from './RemindDialog';
import { useDayWords } from './useDayWords';

const months = ['3', '6', '12', '24'] as const;
type Months = (typeof months)[number];

/** Every agreement and benefit that ends soon, whichever agreement is looked at. */
export function EndingCard() {
  const { t } = useTranslation('agreements');
  const [within, setWithin] = useState<Months>('6');
  const [reminded, setReminded] = useState<Ending | null>(null);
  const mission = useMission((whole) => whole);
  const today = useToday();
  const endings = endingWithin(mission, today, Number(within));
  return (
    <Card
      title={t('ending.title')}
      isFlush
      action={
        <Select<Months>
          label={t('ending.within')}
          isLabelHidden
          options={months.map((id) => ({ id, label: t('ending.months', { count: Number(id) }) }))}
          value={within}
          onChange={setWithin}
        />
      }
    >
      {endings.length === 0 && <p className={styles.none}>{t('ending.none')}</p>}
      {reminded && <RemindDialog ending={reminded} onClose={() => setReminded(null)} />}
      <ul>
        {endings.map((ending) => (
          <EndingRow
            key={ending.record.id}
            ending={ending}
            daysLeft={daysBetween(today, ending.day)}
            onRemind={() => setReminded(ending)}
          />
        ))}
      </ul>
    </Card>
  );
}

interface EndingRowProps {
  ending: Ending;
  daysLeft: number;
  onRemind: () => void;
}

function EndingRow({ ending: { collection, record, day }, daysLeft, onRemind }: EndingRowProps) {
  const { t } = useTranslation('agreements');
  const words = useDayWords();
  const title = translatedText(record, 'title', useLocale()).text || t('common:untitled');
  return (
    <li className={styles.row}>
      <span>{t(`ending.${collection}`, { title })}</span>
      <span className={styles.day}>{words.day(day)}</span>
      <span className={styles.owner}>{t('ending.left', { count: daysLeft })}</span>
      <IconButton icon={Bell} size="compact" label={t('remind.of', { title })} onPress={onRemind} />
    </li>
  );
}
