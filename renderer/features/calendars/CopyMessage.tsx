import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { calendarFileName } from '../../../shared/calendar/calendarFileName';
import type { CalendarPlan } from '../../../shared/calendar/calendarPlan';
import { calendarTexts } from '../../../shared/calendar/calendarTexts';
import { sentFileNames } from '../../../shared/calendar/sentFileNames';
import { updateMessage } from '../../../shared/calendar/updateMessage';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { copyText } from '../../ui/copyText';
import styles from './CalendarChanges.module.css';

/** Puts the message that goes with a recipient's update on the clipboard: the same as in their folder. */
export function CopyMessage({ plan }: { plan: CalendarPlan }) {
  const { t, i18n } = useTranslation('calendars');
  const mission = useMission((whole) => whole);
  const copy = () => {
    const both = (['fr', 'en'] as const).map((locale) => calendarTexts(locale, i18n));
    copyText(updateMessage(plan, mission, both, sentFileNames(calendarFileName(plan, mission), plan)));
  };
  return (
    <div className={styles.copy}>
      <Button size="compact" icon={Copy} onPress={copy}>
        {t('updates.copy')}
      </Button>
      <span className={styles.detail}>{t('updates.copyHint')}</span>
    </div>
  );
}
