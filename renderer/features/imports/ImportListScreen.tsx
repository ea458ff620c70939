import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import type { ListKind } from '../../../shared/imports/delegateField';
import { ColumnsStep } from './ColumnsStep';
import { DifferencesStep } from './DifferencesStep';
import styles from './ImportScreen.module.css';
import { LeftOutNote } from './LeftOutNote';
import { listWays } from './listWay';
import { OrganisationsStep } from './OrganisationsStep';
import { PasteTable } from './PasteTable';
import { SourceStep } from './SourceStep';
import { StepTrail } from './StepTrail';
import { SummaryStep } from './SummaryStep';
import { TableFacts } from './TableFacts';
import { useListImport } from './useListImport';

/** A list, from the file to the mission or the directory step by step; nothing changes before the last. */
export function ImportListScreen({ list, onClose }: { list: ListKind; onClose: () => void }) {
  const { t } = useTranslation('imports');
  const title = t(`list.${list}.title`);
  const { steps } = listWays[list];
  const way = useListImport(listWays[list], onClose);
  const { step, setStep } = way;
  const before = steps[steps.indexOf(step) - 1];
  return (
    <>
      <Toolbar
        label={title}
        start={<ToolbarTitle title={title} aside={t('nothingYet')} />}
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
      <Step way={way} />
    </>
  );
}

type Way = ReturnType<typeof useListImport>;

function Step({ way }: { way: Way }) {
  const { t } = useTranslation('imports');
  const { step, source, state, reading } = way;
  const { list } = way.way;
  if (step === 'file') {
    return (
      <SourceStep
        dropLabel={t('source.dropDelegates')}
        hint={t(`list.${list}.hint`)}
        accept={['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.xls', '.vcf', '.vcard']}
        progress={reading.progress}
        onFile={(file) => void reading.readFile(file)}
        onStop={reading.cancel}
      >
        <PasteTable onText={reading.readText} />
      </SourceStep>
    );
  }
  if (!source) return null;
  if (step === 'columns') {
    const onForget = way.memory.isRemembered ? way.forget : undefined;
    return (
      <ColumnsStep
        list={list}
        {...source}
        state={state}
        onMap={way.map}
        onDecide={way.decide}
        onAssociation={way.setAssociation}
        onForget={onForget}
      />
    );
  }
  if (!state.plan) return null;
  const { plan } = state;
  if (step === 'organisations') return <OrganisationsStep list={list} plan={plan} onDecide={way.decide} />;
  if (step === 'differences') return <DifferencesStep plan={plan} onDecide={way.decideAll} />;
  const progress = way.applying;
  return <SummaryStep list={list} plan={plan} progress={progress} isRemembered={way.memory.isOwn} onStop={way.stop} />;
}

/** Where the import stands, and what came of the file. */
function Trail({ way: { way, step, setStep, source, reading } }: { way: Way }) {
  const { t } = useTranslation('imports');
  const table = step === 'file' ? undefined : source?.table;
  return (
    <>
      <div className={styles.trail}>
        <StepTrail steps={way.steps.map((each) => t(`step.${each}`))} current={way.steps.indexOf(step)} />
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
function NextButton({ way }: { way: Way }) {
  const { t } = useTranslation('imports');
  const { step, setStep, state } = way;
  const { list, steps } = way.way;
  const next = steps[steps.indexOf(step) + 1] ?? 'summary';
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
          disabledReason={usable === 0 && !isBusy ? t(`list.${list}.nothingToContinue`) : undefined}
          onPress={() => setStep(next)}
        >
          {t('continueWith', { count: usable })}
        </Button>
      );
    case 'organisations':
    case 'differences':
      return (
        <Button variant="primary" isDisabled={isBusy} onPress={() => setStep(next)}>
          {t(next === 'differences' ? 'toDifferences' : 'toSummary')}
        </Button>
      );
    case 'summary':
      return (
        <Button
          variant="primary"
          isDisabled={isBusy}
          disabledReason={changes === 0 && !isBusy ? t(`list.${list}.nothing`) : undefined}
          onPress={() => void way.apply()}
        >
          {t('summary.import', { count: changes })}
        </Button>
      );
  }
}
