import { CalendarArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recipientScope } from '../../../shared/calendar/recipientScope';
import type { CalendarReport } from '../../../shared/ipc/host';
import { usualCalendarChoices } from '../../../shared/model/calendarChoices';
import { useHost } from '../../hooks/useHost';
import { useNoteWriting } from '../../hooks/useNoteWriting';
import { useReport } from '../../hooks/useReport';
import { useView } from '../../hooks/useView';
import { useWork } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { CalendarOptionsPane } from './CalendarOptionsPane';
import { CalendarPreview } from './CalendarPreview';
import styles from './CalendarsScreen.module.css';
import { RecipientPane } from './RecipientPane';
import { useChosenRecipients } from './useChosenRecipients';
import { type RecipientPlan, usePlans } from './usePlans';
import { useRecipients } from './useRecipients';
import { WritingBanner } from './WritingBanner';
import { WrittenBanner } from './WrittenBanner';

/** Choose whose calendars to write, see what will be in them, write them into a folder. */
export function CalendarsScreen() {
  const { t } = useTranslation('calendars');
  const host = useHost();
  const report = useReport();
  const noteWriting = useNoteWriting();
  const { progress, run, cancel } = useWork();
  const recipients = useRecipients();
  const { isChosen, choose } = useChosenRecipients();
  const [shownScope, setShownScope] = useState<string | null>(null);
  const [{ calendarChoices: choices = usualCalendarChoices }, changeView] = useView();
  const plans = usePlans(recipients, choices);
  const waiting = [...plans.values()].filter(isWaiting).length;
  const [written, setWritten] = useState<CalendarReport | null>(null);

  const chosen = recipients.filter(isChosen);
  const shown = recipients.find(({ recipient }) => recipientScope(recipient) === shownScope) ?? recipients[0];
  const write = async () => {
    setWritten(null);
    const done = await report(
      run((work) => host.exportCalendars({ recipients: chosen.map(({ recipient }) => recipient), choices, work })),
    );
    setWritten(done);
    if (done) noteWriting();
  };
  return (
    <>
      <Toolbar
        label={t('title')}
        start={
          <ToolbarTitle
            title={t('title')}
            aside={waiting === 0 ? t('aside') : t('changes.waiting', { count: waiting })}
          />
        }
        end={
          <Button
            variant="primary"
            icon={CalendarArrowUp}
            disabledReason={chosen.length === 0 ? t('chooseSomeone') : undefined}
            isDisabled={progress !== null}
            onPress={() => void write()}
          >
            {t('write', { count: chosen.length })}
          </Button>
        }
      />
      {progress !== null && <WritingBanner progress={progress} onCancel={cancel} />}
      {written !== null && <WrittenBanner report={written} onClose={() => setWritten(null)} />}
      <div className={styles.panes}>
        <RecipientPane
          recipients={recipients}
          plans={plans}
          isChosen={isChosen}
          onChoose={choose}
          shown={shown ? recipientScope(shown.recipient) : null}
          onShow={setShownScope}
        />
        <CalendarPreview shown={shown} choices={choices} />
        <CalendarOptionsPane choices={choices} onChange={(calendarChoices) => changeView({ calendarChoices })} />
      </div>
    </>
  );
}

/** Whether somebody was sent a calendar that is no longer right. */
function isWaiting({ isFirst, added, moved, changed, withdrawn }: RecipientPlan): boolean {
  return !isFirst && added + moved + changed + withdrawn > 0;
}
