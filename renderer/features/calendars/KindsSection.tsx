import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarChoices } from '../../../shared/model/calendarChoices';
import { calendarKindSchema } from '../../../shared/model/calendarKind';
import { kindChoiceOf } from '../../../shared/model/kindChoiceOf';
import { Button } from '../../ui/controls/Button';
import styles from './CalendarsScreen.module.css';
import { KindsDialog } from './KindsDialog';

export interface KindsSectionProps {
  kinds: CalendarChoices['kinds'];
  onChange: (kinds: CalendarChoices['kinds']) => void;
}

/** How many kinds of items are written and ring, and the way to choose them. */
export function KindsSection({ kinds, onChange }: KindsSectionProps) {
  const { t } = useTranslation('calendars');
  const [isOpen, setOpen] = useState(false);
  const all = calendarKindSchema.options.map((kind) => kindChoiceOf(kind, { kinds }));
  const included = all.filter(({ isIncluded }) => isIncluded);
  const ringing = included.filter(({ reminders }) => reminders.length > 0);
  return (
    <section>
      <h3 className={styles.title}>{t('kindsTitle')}</h3>
      <div className={styles.kinds}>
        <p>
          {t('kindsIncluded', { included: included.length, total: all.length })}
          <span className={styles.note}>{t('kindsReminded', { count: ringing.length })}</span>
        </p>
        <Button size="compact" onPress={() => setOpen(true)}>
          {t('kindsChoose')}
        </Button>
      </div>
      {isOpen && <KindsDialog kinds={kinds} onChange={onChange} onClose={() => setOpen(false)} />}
    </section>
  );
}
