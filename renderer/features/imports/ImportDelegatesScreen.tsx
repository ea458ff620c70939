import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { ColumnsStep } from './ColumnsStep';
import styles from './ImportScreen.module.css';
import { LeftOutNote } from './LeftOutNote';
import { OrganisationsStep } from './OrganisationsStep';
import { PasteTable } from './PasteTable';
import { SourceStep } from './SourceStep';
import { StepTrail } from './StepTrail';
import { SummaryStep } from './SummaryStep';
import { TableFacts } from './TableFacts';
import { delegateSteps, useDelegateImport } from './useDelegateImport';

/** A list of delegates, from the file to the mission in four steps; nothing changes before the last. */
export function ImportDelegatesScreen({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('imports');
  const way = useDelegateImport(onClose);
  const { step, setStep, source, state } = way;
  const before = delegateSteps[delegateSteps.indexOf(step) - 1];
  return (
    <>
      <Toolbar
        label={t('delegatesTitle')}
        start={<ToolbarTitle title={t('delegatesTitle')} aside={t('nothingYet')} />}
        end={
          <>
            <Button variant="quiet" isDisabled={way.applying !== null} onPress={onClose}>
              {t('cancel')}
            </Button>
            {before && (
              <Button isDisabled={way.applying !== null} onPress={() => setStep(before)}>
                {t('back')}
              </Button>
            )}
            <NextButton way={way} />
          </>
        }
      />
      <Trail way={way} />
      {step === 'file' && (
        <SourceStep
          dropLabel={t('source.dropDelegates')}
          hint={t('source.delegatesHint')}
          accept={['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.vcf', '.vcard']}
          progress={way.reading.progress}
          onFile={(file) => void way.reading.readFile(file)}
          onStop={way.reading.cancel}
        >
          <PasteTable onText={way.reading.readText} />
        </SourceStep>
      )}
      {step === 'columns' && source && (
        <ColumnsStep
          table={source.table}
          mapping={source.mapping}
          state={state}
          onMap={way.map}
          onDecide={way.decide}
          onForget={way.memory.isRemembered ? way.forget : undefined}
        />
      )}
      {step === 'organisations' && state.plan && <OrganisationsStep plan={state.plan} onDecide={way.decide} />}
      {step === 'summary' && state.plan && (
        <SummaryStep plan={state.plan} progress={way.applying} isRemembered={way.memory.isOwn} onStop={way.stop} />
      )}
    </>
  );
}

/** Where the import stands, and what came of the file. */
function Trail({ way: { step, setStep, source, reading } }: { way: ReturnType<typeof useDelegateImport> }) {
  const { t } = useTranslation('imports');
  const table = step === 'file' ? undefined : source?.table;
  return (
    <>
      <div className={styles.trail}>
        <StepTrail steps={delegateSteps.map((each) => t(`step.${each}`))} current={delegateSteps.indexOf(step)} />
        {table && (
          <TableFacts
            table={table}
            onOtherFile={() => setStep('file')}
            onReadAgain={step === 'columns' ? (as) => void reading.readAgain(as) : undefined}
          />
        )}
      </div>
      {table?.leftOut && <LeftOutNote leftOut={table.leftOut} />}
    </>
  );
}

/** The one primary button: on to the next step, and at the end the import itself. */
function NextButton({ way }: { way: ReturnType<typeof useDelegateImport> }) {
  const { t } = useTranslation('imports');
  const { step, setStep, state } = way;
  const usable = state.plan ? state.plan.rows.length - state.plan.counts.excluded : 0;
  const changes = state.plan ? state.plan.counts.new + state.plan.counts.changed : 0;
  const isBusy = state.progress !== null || way.applying !== null;
  switch (step) {
    case 'file':
      return null;
    case 'columns':
      return (
        <Button
          variant="primary"
          isDisabled={isBusy}
          disabledReason={usable === 0 && !isBusy ? t('nothingToContinue') : undefined}
          onPress={() => setStep('organisations')}
        >
          {t('continueWith', { count: usable })}
        </Button>
      );
    case 'organisations':
      return (
        <Button variant="primary" isDisabled={isBusy} onPress={() => setStep('summary')}>
          {t('toSummary')}
        </Button>
      );
    case 'summary':
      return (
        <Button
          variant="primary"
          isDisabled={isBusy}
          disabledReason={changes === 0 && !isBusy ? t('summary.nothing') : undefined}
          onPress={() => void way.apply()}
        >
          {t('summary.import', { count: changes })}
        </Button>
      );
  }
}
