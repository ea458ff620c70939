import { useTranslation } from 'react-i18next';
import type { CalendarChoices, KindChoice } from '../../../shared/model/calendarChoices';
import { calendarKindSchema, type CalendarKind } from '../../../shared/model/calendarKind';
import { kindChoiceOf } from '../../../shared/model/kindChoiceOf';
import { Button } from '../../ui/controls/Button';
import { Checkbox } from '../../ui/controls/Checkbox';
import { PlainTable } from '../../ui/grid/PlainTable';
import { Dialog } from '../../ui/overlays/Dialog';
import { ReminderField } from './ReminderField';

export interface KindsDialogProps {
  kinds: CalendarChoices['kinds'];
  onChange: (kinds: CalendarChoices['kinds']) => void;
  onClose: () => void;
}

const heads = ['kind', 'included', 'busy', 'first', 'second'] as const;

/** What calendars do with each kind of item. Takes effect at once, as the options beside it do. */
export function KindsDialog({ kinds, onChange, onClose }: KindsDialogProps) {
  const { t } = useTranslation('calendars');
  const close = t('common:action.close');
  return (
    <Dialog
      title={t('kinds.title')}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={close}
      footer={
        <>
          <Button onPress={() => onChange({})}>{t('kinds.usual')}</Button>
          <Button variant="primary" onPress={onClose}>
            {close}
          </Button>
        </>
      }
    >
      <PlainTable isCentred heads={heads.map((head) => t(`kinds.${head}`))}>
        {calendarKindSchema.options.map((kind) => (
          <KindRow
            key={kind}
            kind={kind}
            choice={kindChoiceOf(kind, { kinds })}
            onChange={(choice) => onChange({ ...kinds, [kind]: choice })}
          />
        ))}
      </PlainTable>
    </Dialog>
  );
}

interface KindRowProps {
  kind: CalendarKind;
  choice: KindChoice;
  onChange: (choice: KindChoice) => void;
}

function KindRow({ kind, choice, onChange }: KindRowProps) {
  const { t } = useTranslation('calendars');
  const name = t(`kind.${kind}`);
  const { isIncluded, isBusy, reminders } = choice;
  const remind = (place: 0 | 1) => (minutes: number | null) => {
    const other = reminders[1 - place];
    const next = [...(minutes === null ? [] : [minutes]), ...(other === undefined ? [] : [other])];
    onChange({ ...choice, reminders: [...new Set(next)].sort((a, b) => b - a) });
  };
  const reminder = (place: 0 | 1) => ({
    label: t(place === 0 ? 'kinds.firstOf' : 'kinds.secondOf', { kind: name }),
    minutes: reminders[place] ?? null,
    isDisabled: !isIncluded,
    onChange: remind(place),
  });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Checkbox
          aria-label={t('kinds.includedOf', { kind: name })}
          isSelected={isIncluded}
          onChange={(isWanted) => onChange({ ...choice, isIncluded: isWanted })}
        />
      </td>
      <td>
        <Checkbox
          aria-label={t('kinds.busyOf', { kind: name })}
          isSelected={isBusy}
          isDisabled={!isIncluded}
          onChange={(isWanted) => onChange({ ...choice, isBusy: isWanted })}
        />
      </td>
      <td>
        <ReminderField {...reminder(0)} />
      </td>
      <td>
        <ReminderField {...reminder(1)} isDisabled={!isIncluded || reminders.length === 0} />
      </td>
    </tr>
  );
}
