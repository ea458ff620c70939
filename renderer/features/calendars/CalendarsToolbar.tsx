import { CalendarArrowUp, FolderInput, MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { ClientsDialog } from './ClientsDialog';

export interface CalendarsToolbarProps {
  /** How many are chosen, how many of all have an outdated calendar, and how many of those chosen. */
  chosen: number;
  waiting: number;
  waitingChosen: number;
  isWorking: boolean;
  onWrite: () => void;
  onPrepare: () => void;
}

/** Writes a file for everybody who is chosen, or a folder for each of them whose calendar is outdated; says what programs do with it. */
export function CalendarsToolbar(props: CalendarsToolbarProps) {
  const { chosen, waiting, waitingChosen, isWorking, onWrite, onPrepare } = props;
  const { t } = useTranslation('calendars');
  const [isAsking, setAsking] = useState(false);
  return (
    <Toolbar
      label={t('title')}
      start={
        <ToolbarTitle
          title={t('title')}
          aside={waiting === 0 ? t('aside') : t('changes.waiting', { count: waiting })}
        />
      }
      end={
        <>
          <Button variant="quiet" icon={MonitorSmartphone} onPress={() => setAsking(true)}>
            {t('clients.open')}
          </Button>
          {isAsking && <ClientsDialog onClose={() => setAsking(false)} />}
          <Button
            icon={FolderInput}
            disabledReason={waitingChosen === 0 ? t('updates.none') : undefined}
            isDisabled={isWorking}
            onPress={onPrepare}
          >
            {t('updates.prepare', { count: waitingChosen })}
          </Button>
          <Button
            variant="primary"
            icon={CalendarArrowUp}
            disabledReason={chosen === 0 ? t('chooseSomeone') : undefined}
            isDisabled={isWorking}
            onPress={onWrite}
          >
            {t('write', { count: chosen })}
          </Button>
        </>
      }
    />
  );
}
