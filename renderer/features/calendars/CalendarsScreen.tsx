import { CalendarArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../../shared/ipc/host';
import { useHost } from '../../hooks/useHost';
import { useNoteWriting } from '../../hooks/useNoteWriting';
import { useReport } from '../../hooks/useReport';
import { useWork } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { CalendarOptionsPane } from './CalendarOptionsPane';
import { CalendarPreview } from './CalendarPreview';
import { type CalendarChoices, defaultChoices } from './calendarChoices';
import styles from './CalendarsScreen.module.css';
import { recipientKey } from './recipientKey';
import { RecipientPane } from './RecipientPane';
import { requestOf } from './requestOf';
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
  const everybody = recipients.map(({ recipient }) => recipientKey(recipient));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shownKey, setShownKey] = useState<string | null>(null);
  const [choices, setChoices] = useState<CalendarChoices>(defaultChoices);
  const [written, setWritten] = useState<ExportReport | null>(null);

  const chosen = recipients.filter(({ recipient }) => !left.has(recipientKey(recipient)));
  const shown = recipients.find(({ recipient }) => recipientKey(recipient) === (shownKey ?? everybody[0]));
  const write = async () => {
    setWritten(null);
    const done = await report(run((work) => host.exportCalendars({ ...requestOf(chosen, choices), work })));
    setWritten(done);
    if (done) noteWriting();
  };
  return (
    <>
      <Toolbar
        label={t('title')}
        start={<ToolbarTitle title={t('title')} aside={t('aside')} />}
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
          left={left}
          onLeave={setLeft}
          shown={shown ? recipientKey(shown.recipient) : null}
          onShow={setShownKey}
        />
        <CalendarPreview shown={shown} includeTentative={choices.includeTentative} />
        <CalendarOptionsPane choices={choices} onChange={setChoices} />
      </div>
    </>
  );
}
