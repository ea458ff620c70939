import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewMissionRequest } from '../../../shared/ipc/newMissionRequest';
import { type PlainDate, plainDateSchema } from '../../../shared/model/plainDate';
import { Button } from '../../ui/controls/Button';
import { DatePicker } from '../../ui/fields/DatePicker';
import { Form } from '../../ui/fields/Form';
import { Dialog } from '../../ui/overlays/Dialog';
import type { Tile } from './NewMissionTiles';
import styles from './FirstDayDialog.module.css';

export interface FirstDayDialogProps {
  tile: Tile;
  onClose: () => void;
  onCreate: (request: NewMissionRequest) => void;
}

/** The first day that a preset proposes: a travel day before what is known of the event, or nothing. */
const proposedFirstDay: Partial<Record<Tile, PlainDate>> = {
  'bio-2026-san-diego': plainDateSchema.parse('2026-06-21'),
};

/** Asks for the one thing that every new mission needs; everything else has a default that can be changed later. */
export function FirstDayDialog({ tile, onClose, onCreate }: FirstDayDialogProps) {
  const { t } = useTranslation('start');
  const [day, setDay] = useState<string | null>(proposedFirstDay[tile] ?? null);
  const chosen = plainDateSchema.safeParse(day);
  const isCopy = tile === 'copy';
  const create = () => {
    if (!chosen.success) return;
    onCreate(
      isCopy ? { from: 'copy', firstDay: chosen.data } : { from: 'preset', preset: tile, firstDay: chosen.data },
    );
  };
  return (
    <Dialog
      title={isCopy ? t('firstDay.copyTitle') : t(`create.${tile}.title`)}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      size="small"
    >
      <Form
        onSubmit={create}
        footer={
          <>
            <Button onPress={onClose}>{t('common:action.cancel')}</Button>
            <Button variant="primary" type="submit" disabledReason={chosen.success ? undefined : t('firstDay.title')}>
              {isCopy ? t('firstDay.chooseFile') : t('firstDay.create')}
            </Button>
          </>
        }
      >
        <p className={styles.question}>{isCopy ? t('firstDay.copyExplanation') : t('firstDay.title')}</p>
        <DatePicker label={t('firstDay.label')} value={day} onChange={setDay} autoFocus />
      </Form>
    </Dialog>
  );
}
