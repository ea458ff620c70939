import { ClipboardPaste, DoorOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guest } from '../../../shared/model/guest';
import type { Session } from '../../../shared/model/itineraryItem';
import type { Organisation } from '../../../shared/model/organisation';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMissionState } from '../../hooks/useMissionState';
import { Button } from '../../ui/controls/Button';
import { AddGuestDialog } from './AddGuestDialog';
import { ActivityListDialog } from './ActivityListDialog';
import { GuestGrid } from './GuestGrid';
import { GuestTotals } from './GuestTotals';
import styles from './JointActivitiesScreen.module.css';
import { PasteGuestsDialog } from './PasteGuestsDialog';

export interface GuestsPartProps {
  activity: Session;
  guests: readonly Guest[];
  parties: readonly Organisation[];
  revealId: string | null;
}

/** Who is invited by whom, how many of each side come, and the list for the door. */
export function GuestsPart({ activity, guests, parties, revealId }: GuestsPartProps) {
  const { t } = useTranslation('joint');
  const [open, setOpen] = useState<'add' | 'paste' | 'door' | null>(null);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const canInvite = !isReadOnly && parties.length > 0;
  const close = () => setOpen(null);
  useMenuAction('add', () => canInvite && setOpen('add'));
  const dialog = { activity, guests, parties, onClose: close };
  return (
    <>
      <div className={styles.bar}>
        <GuestTotals activity={activity} guests={guests} parties={parties} />
        <div className={styles.actions}>
          <Button icon={DoorOpen} onPress={() => setOpen('door')}>
            {t('guests.door')}
          </Button>
          {canInvite && (
            <>
              <Button icon={ClipboardPaste} onPress={() => setOpen('paste')}>
                {t('guests.paste')}
              </Button>
              <Button variant="primary" icon={Plus} onPress={() => setOpen('add')}>
                {t('guests.add')}
              </Button>
            </>
          )}
        </div>
      </div>
      <GuestGrid guests={guests} parties={parties} revealId={revealId} />
      {open === 'add' && <AddGuestDialog {...dialog} />}
      {open === 'paste' && <PasteGuestsDialog {...dialog} />}
      {open === 'door' && <ActivityListDialog list="guests" activity={activity.id} onClose={close} />}
    </>
  );
}
