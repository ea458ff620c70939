import { UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delegate } from '../../shared/model/delegate';
import type { PlainDate } from '../../shared/model/plainDate';
import { useEdit } from '../hooks/useEdit';
import { Button } from '../ui/controls/Button';
import { FormSection } from '../ui/fields/FormSection';
import { KeptDay } from './KeptDay';
import { GuardedField } from './GuardedField';
import { ReplaceDialog } from './ReplaceDialog';

const days = ['invitedOn', 'registeredOn', 'vettedOn', 'confirmedOn', 'withdrawnOn'] as const;
type StandingDay = (typeof days)[number];

/** Since when a delegate has stood where, and why; and who comes instead of whoever withdraws. */
export function StandingFields({ delegate }: { delegate: Delegate }) {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const [isReplacing, setReplacing] = useState(false);
  const keepDay = (day: StandingDay, kept: PlainDate | null) =>
    void edit({ name: 'edit-delegate', payload: { delegate: delegate.id, changes: { [day]: kept } } });
  const keepReason = (reason: string) =>
    void edit({
      name: 'edit-delegate',
      payload: { delegate: delegate.id, changes: { statusReason: reason || null } },
    });
  return (
    <FormSection title={t('standing.title')} description={t('standing.note')}>
      {days
        .filter((day) => isShown(delegate, day))
        .map((day) => (
          <KeptDay
            key={day}
            label={t(`standing.${day}`)}
            value={delegate[day]}
            onKeep={(kept) => keepDay(day, kept)}
            onEmpty={() => keepDay(day, null)}
            wrong={t('invalid.standingDay')}
          />
        ))}
      <GuardedField label={t('standing.statusReason')} value={delegate.statusReason ?? ''} onKeep={keepReason} />
      {delegate.status !== 'withdrawn' && (
        <Button icon={UserRoundX} onPress={() => setReplacing(true)}>
          {t('replace.action')}
        </Button>
      )}
      {isReplacing && <ReplaceDialog delegate={delegate} onClose={() => setReplacing(false)} />}
    </FormSection>
  );
}

/** The day of a withdrawal is not asked of those who come. */
function isShown(delegate: Delegate, day: StandingDay): boolean {
  return day !== 'withdrawnOn' || delegate.status === 'withdrawn' || delegate.withdrawnOn !== undefined;
}
