import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { Banner } from '../../ui/frame/Banner';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { ProgressBar } from '../../ui/marks/ProgressBar';
import { isTaken } from './agendaChoices';
import { AgendaOptionsPane } from './AgendaOptionsPane';
import { AgendaPreview } from './AgendaPreview';
import styles from './ImportScreen.module.css';
import { SourceStep } from './SourceStep';
import { StepTrail } from './StepTrail';
import { useAgendaImport } from './useAgendaImport';

/** An agenda from Outlook, Google or a partnering platform: the file, what it would change, and the import. */
export function ImportAgendaScreen({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('imports');
  const way = useAgendaImport(onClose);
  const { plan, agenda, choices, applying } = way;
  const taken = plan?.events.filter((planned) => isTaken(planned, choices)).length ?? 0;
  const cancelled = plan?.gone.filter(({ item }) => choices.cancelled.has(item)).length ?? 0;
  const count = taken + cancelled;
  return (
    <>
      <Toolbar
        label={t('agendaTitle')}
        start={<ToolbarTitle title={t('agendaTitle')} aside={t('nothingYet')} />}
        end={
          <>
            <Button variant="quiet" isDisabled={applying !== null} onPress={onClose}>
              {t('cancel')}
            </Button>
            {plan && (
              <Button
                variant="primary"
                isDisabled={applying !== null}
                disabledReason={count === 0 ? t('agenda.nothingChosen') : undefined}
                onPress={() => void way.apply()}
              >
                {t('agenda.continue', { count })}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.trail}>
        <StepTrail steps={[t('step.file'), t('step.preview')]} current={plan ? 1 : 0} />
        {agenda && <p className={styles.facts}>{[agenda.fileName, agenda.calendarName].filter(Boolean).join(' · ')}</p>}
      </div>
      {applying && (
        <Banner
          tone="info"
          title={t('summary.importing')}
          actions={
            applying.isStoppable && (
              <Button size="compact" onPress={way.stop}>
                {t('stop')}
              </Button>
            )
          }
        >
          <ProgressBar
            label={t('summary.importing')}
            isLabelHidden
            value={applying.done}
            max={applying.total}
            valueText={t('summary.importingValue', { ...applying })}
          />
        </Banner>
      )}
      {way.isPlannedAnew && <Banner tone="info" title={t('agenda.plannedAnew')} />}
      {plan === null ? (
        <SourceStep
          dropLabel={t('source.dropAgenda')}
          hint={t('source.agendaHint')}
          accept={['.ics', '.ical', '.ifb', 'text/calendar']}
          progress={way.reading.progress}
          onFile={(file) => void way.readFile(file)}
          onStop={way.reading.cancel}
        />
      ) : (
        <div className={styles.panes}>
          <AgendaPreview plan={plan} choices={choices} onChange={way.setChoices} />
          <AgendaOptionsPane
            plan={plan}
            clocks={agenda?.clocks ?? []}
            choices={choices}
            onChange={way.setChoices}
            onChooseClock={(choice) => void way.reading.chooseClock(choice)}
          />
        </div>
      )}
    </>
  );
}
