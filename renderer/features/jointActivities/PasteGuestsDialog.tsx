import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GuestRows, readGuestRows } from '../../../shared/jointActivities/readGuestRows';
import type { OrganisationId } from '../../../shared/model/identifier';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useMission } from '../../hooks/useMission';
import { UnreadColumns } from '../../records/UnreadColumns';
import { Button } from '../../ui/controls/Button';
import { Form } from '../../ui/fields/Form';
import { Select } from '../../ui/fields/Select';
import { TextArea } from '../../ui/fields/TextArea';
import { scrollerProps } from '../../ui/frame/scrollerProps';
import { Dialog } from '../../ui/overlays/Dialog';
import type { GuestDialogProps } from './AddGuestDialog';
import styles from './JointActivitiesScreen.module.css';

/** Guests out of a spreadsheet: what is wrong with which row is said before anything is added. */
export function PasteGuestsDialog({ activity, guests, parties, onClose }: GuestDialogProps) {
  const { t } = useTranslation('joint');
  const make = useAnnouncedEdits();
  const mission = useMission((whole) => whole);
  const [text, setText] = useState('');
  const [invitedBy, setInvitedBy] = useState<OrganisationId | null>(parties[0]?.id ?? null);
  const read = useMemo(() => {
    if (invitedBy === null || text.trim() === '') return undefined;
    const listed = guests.filter((guest) => guest.invitedBy === invitedBy);
    return readGuestRows(text, { mission, invitedBy, listed });
  }, [guests, invitedBy, mission, text]);
  const isUnreadable = text.trim() !== '' && read === undefined;
  const count = read?.guests.length ?? 0;
  const add = async () => {
    if (!read || count === 0) return;
    if (await make([{ name: 'add-guests', payload: { item: activity.id, guests: [...read.guests] } }])) onClose();
  };
  return (
    <Dialog title={t('pasting.title')} isOpen onOpenChange={onClose} closeLabel={t('common:action.close')} size="large">
      <Form
        onSubmit={() => void add()}
        footer={
          <>
            <Button onPress={onClose}>{t('common:action.cancel')}</Button>
            <Button variant="primary" type="submit" disabledReason={count === 0 ? t('pasting.nothing') : undefined}>
              {t('pasting.add', { count })}
            </Button>
          </>
        }
      >
        <p>{t('pasting.how')}</p>
        <Select
          label={t('field.invitedBy')}
          options={parties.map(({ id, name }) => ({ id, label: name }))}
          value={invitedBy}
          onChange={setInvitedBy}
        />
        <TextArea
          label={t('pasting.label')}
          value={text}
          onChange={setText}
          rows={8}
          error={isUnreadable ? t('pasting.unreadable') : undefined}
        />
        {read && (
          <UnreadColumns columns={read.unread}>{t('pasting.unread', { count: read.unread.length })}</UnreadColumns>
        )}
        {read && read.problems.length > 0 && <Problems rows={read} />}
      </Form>
    </Dialog>
  );
}

function Problems({ rows: { problems } }: { rows: GuestRows }) {
  const { t } = useTranslation('joint');
  const title = t('pasting.problems', { count: new Set(problems.map(({ row }) => row)).size });
  return (
    <section {...scrollerProps} className={styles.problems} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {problems.map(({ row, code, text }) => (
          <li key={`${row} ${code}`}>
            <strong>{t('pasting.row', { row })}</strong> {t(`pasting.problem.${code}`, { text })}
          </li>
        ))}
      </ul>
    </section>
  );
}
