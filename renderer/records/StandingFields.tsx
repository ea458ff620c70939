import { UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delegate } from '../../shared/model/delegate';
import { plainDateSchema } from '../../shared/model/plainDate';
import { useEdit } from '../hooks/useEdit';
import { Button } from '../ui/controls/Button';
import { FormSection } from '../ui/fields/FormSection';
import { KeptDate } from '../ui/fields/KeptDate';
import { GuardedField } from './GuardedField';
import { ReplaceDialog } from './ReplaceDialog';

const days = ['invitedOn', 'registeredOn', 'vettedOn', 'confirmedOn', 'withdrawnOn'] as const;
type StandingDay = (typeof days)[number];

/** Since when a delegate has stood where, and why; and who comes instead of whoever withdraws. */
export function StandingFields({ delegate }: { delegate: Delegate }) {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const [isReplacing, setReplacing] = useState(false);
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
          <StandingDayField key={day} delegate={delegate} day={day} />
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

/** A day that is emptied is taken out; one that is none, such as 0026-05-01, is marked and changes nothing. */
function StandingDayField({ delegate, day }: { delegate: Delegate; day: StandingDay }) {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const [isUnreadable, setUnreadable] = useState(false);
  const keep = (text: string) => {
    const read = plainDateSchema.nullable().safeParse(text === '' ? null : text);
    setUnreadable(!read.success);
    if (!read.success) return;
    void edit({ name: 'edit-delegate', payload: { delegate: delegate.id, changes: { [day]: read.data } } });
  };
  return (
    <KeptDate
      label={t(`standing.${day}`)}
      value={delegate[day] ?? ''}
      onKeep={keep}
      error={isUnreadable ? t('invalid.standingDay') : undefined}
    />
  );
}

/** The day of a withdrawal is not asked of those who come. */
function isShown(delegate: Delegate, day: StandingDay): boolean {
  return day !== 'withdrawnOn' || delegate.status === 'withdrawn' || delegate.withdrawnOn !== undefined;
}
