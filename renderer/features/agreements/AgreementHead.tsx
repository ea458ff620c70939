import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { partyNames } from '../../../shared/agreements/partyNames';
import type { Agreement } from '../../../shared/model/agreement';
import type { Term } from '../../../shared/model/term';
import { translatedText } from '../../../shared/model/translatedText';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { IconButton } from '../../ui/controls/IconButton';
import styles from './AgreementHead.module.css';
import { CheckedDaysFields } from './CheckedDaysFields';
import { SpanStanding } from './SpanStanding';
import { TodayStanding } from './TodayStanding';
import type { CheckedDays } from './useCheckedDays';

export interface AgreementHeadProps {
  agreement: Agreement;
  terms: readonly Term[];
  days: CheckedDays;
}

/** What it is called, how much it holds, and whether it is in force today and on the mission. */
export function AgreementHead({ agreement, terms, days }: AgreementHeadProps) {
  const { t } = useTranslation('agreements');
  const title = translatedText(agreement, 'title', useLocale()).text || t('untitled');
  const make = useAnnouncedEdits();
  const remove = () => make([{ name: 'delete-agreement', payload: { agreement: agreement.id } }]);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <div className={styles.title}>
          <h2>{title}</h2>
          <IconButton icon={Trash2} label={t('common:action.delete')} onPress={() => void remove()} />
        </div>
        <p className={styles.summary}>{useSummary(agreement, terms)}</p>
        <CheckedDaysFields days={days} />
      </div>
      <div className={styles.standings}>
        <TodayStanding terms={terms} />
        <SpanStanding terms={terms} checked={days.checked} />
      </div>
    </header>
  );
}

function useSummary(agreement: Agreement, terms: readonly Term[]): string {
  const { t } = useTranslation('agreements');
  const organisations = useMission((mission) => mission.organisations);
  const [first] = terms;
  return t('summary', {
    parties: t('parties', { count: partyNames({ organisations }, agreement).length }),
    clauses: t('clauses', { count: Object.keys(agreement.clauses).length }),
    terms: first ? t('termCount', { count: terms.length, year: first.firstDay.slice(0, 4) }) : t('noTerms'),
  });
}
