import { useState } from 'react';
import { recipientScope } from '../../../shared/calendar/recipientScope';
import type { CalendarRequest } from '../../../shared/ipc/calendarRequest';
import type { CalendarReport } from '../../../shared/ipc/host';
import { usualCalendarChoices } from '../../../shared/model/calendarChoices';
import { useHost } from '../../hooks/useHost';
import { useReport } from '../../hooks/useReport';
import { useView } from '../../hooks/useView';
import { useWork } from '../../hooks/useWork';
import { useInterface } from '../../store/interfaceStore';
import { CalendarOptionsPane } from './CalendarOptionsPane';
import { CalendarPreview } from './CalendarPreview';
import styles from './CalendarsScreen.module.css';
import { CalendarsToolbar } from './CalendarsToolbar';
import { RecipientPane } from './RecipientPane';
import { useChosenRecipients } from './useChosenRecipients';
import { type RecipientPlan, usePlans } from './usePlans';
import { type RecipientRow, useRecipients } from './useRecipients';
import { WritingBanner } from './WritingBanner';
import { WrittenBanner } from './WrittenBanner';

/** Choose whose calendars to write, see what will be in them, write them into a folder. */
export function CalendarsScreen() {
  const host = useHost();
  const report = useReport();
  const { progress, run, cancel } = useWork();
  const recipients = useRecipients();
  const { isChosen, choose } = useChosenRecipients();
  const shownScope = useInterface((state) => state.calendarShown);
  const showCalendar = useInterface((state) => state.showCalendar);
  const [{ calendarChoices: choices = usualCalendarChoices }, changeView] = useView();
  const plans = usePlans(recipients, choices);
  const [written, setWritten] = useState<CalendarReport | null>(null);

  const isOutdated = ({ recipient }: RecipientRow) => isWaiting(plans.get(recipientScope(recipient)));
  const chosen = recipients.filter(isChosen);
  const outdated = chosen.filter(isOutdated);
  const shown = recipients.find(({ recipient }) => recipientScope(recipient) === shownScope) ?? recipients[0];
  const write = async (rows: readonly RecipientRow[], form: CalendarRequest['form']) => {
    setWritten(null);
    const request = { recipients: rows.map(({ recipient }) => recipient), choices, form };
    const done = await report(run((work) => host.exportCalendars({ ...request, work })));
    setWritten(done);
  };
  return (
    <>
      <CalendarsToolbar
        chosen={chosen.length}
        waiting={recipients.filter(isOutdated).length}
        waitingChosen={outdated.length}
        isWorking={progress !== null}
        onWrite={() => void write(chosen, 'files')}
        onPrepare={() => void write(outdated, 'packages')}
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
          onShow={showCalendar}
        />
        <CalendarPreview
          shown={shown}
          choices={choices}
          onSaved={(sheets) => setWritten(sheets && { ...sheets, isNoted: true, warnings: [] })}
        />
        <CalendarOptionsPane choices={choices} onChange={(calendarChoices) => changeView({ calendarChoices })} />
      </div>
    </>
  );
}

/** Whether somebody was sent a calendar that is no longer right. */
function isWaiting(plan: RecipientPlan | undefined): boolean {
  if (!plan || plan.isFirst) return false;
  return plan.added + plan.moved + plan.changed + plan.withdrawn > 0;
}
