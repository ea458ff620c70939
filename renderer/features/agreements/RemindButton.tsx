import { Bell } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coversOf } from '../../../shared/agreements/coversOf';
import type { Agreement } from '../../../shared/model/agreement';
import { useToday } from '../../hooks/useToday';
import { Button } from '../../ui/controls/Button';
import { RemindDialog } from './RemindDialog';
import { useTerms } from './useTerms';

/** Offers a deadline before the agreement ends, where an end is still to come. */
export function RemindButton({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const [isOpen, setOpen] = useState(false);
  const today = useToday();
  const end = coversOf(useTerms(agreement.id)).at(-1)?.lastDay;
  const isAhead = end !== undefined && end >= today;
  return (
    <>
      <Button
        icon={Bell}
        onPress={() => setOpen(true)}
        disabledReason={isAhead ? undefined : t('remind.nothingToRemind')}
      >
        {t('remind.open')}
      </Button>
      {isOpen && isAhead && (
        <RemindDialog
          ending={{ collection: 'agreements', record: agreement, day: end }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
