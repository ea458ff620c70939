import { useTranslation } from 'react-i18next';
import type { AgendaImportPlan, EventOutcome } from '../../../shared/imports/agendaImportPlan';
import { audienceSchema } from '../../../shared/model/audience';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Select } from '../../ui/fields/Select';
import { SidePane } from '../../ui/frame/SidePane';
import { AgendaOwnerFields } from './AgendaOwnerFields';
import styles from './AgendaPreview.module.css';
import counts from './ResultPane.module.css';
import type { AgendaImportWay } from './useAgendaImport';

export interface AgendaOptionsPaneProps {
  plan: AgendaImportPlan;
  choices: AgendaImportWay['choices'];
  onChange: (choices: AgendaImportWay['choices']) => void;
}

const outcomes: readonly EventOutcome[] = ['new', 'changed', 'cancelled', 'unchanged', 'older', 'removed', 'never-was'];

/** Beside the events: how many of what, whose they are, what has gone, and what could not be read. */
export function AgendaOptionsPane({ plan, choices, onChange }: AgendaOptionsPaneProps) {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const shown = outcomes.filter((outcome) => plan.counts[outcome] > 0);
  const isPlaced = plan.events.some(({ event }) => event.timeForm === 'utc' || event.timeForm === 'floating');
  return (
    <SidePane title={t('agenda.counts')} width="wide">
      <dl className={counts.counts}>
        {shown.map((outcome) => (
          <div key={outcome} className={counts.count}>
            <dd className={counts.figure}>{plan.counts[outcome]}</dd>
            <dt>{t(`agenda.count.${outcome}`, { count: plan.counts[outcome] })}</dt>
          </div>
        ))}
      </dl>
      <div className={styles.group}>
        <AgendaOwnerFields owner={choices.owner} onChange={(owner) => onChange({ ...choices, owner })} />
        <Select
          label={t('agenda.audience')}
          options={audienceSchema.options.map((id) => ({ id, label: common(`audience.${id}`) }))}
          value={choices.audience}
          onChange={(audience) => onChange({ ...choices, audience })}
        />
        {plan.newPlaces.length > 0 && (
          <p className={styles.note}>
            {t('agenda.newPlaces', {
              count: plan.newPlaces.length,
              names: plan.newPlaces.map(({ name }) => name).join(' ; '),
            })}
          </p>
        )}
        {isPlaced && <p className={styles.note}>{t('agenda.clock')}</p>}
      </div>
      {plan.gone.length > 0 && (
        <GoneItems
          plan={plan}
          isCancelled={choices.cancelsGone}
          onCancel={(cancelsGone) => onChange({ ...choices, cancelsGone })}
        />
      )}
      {plan.problems.length > 0 && <LeftAside problems={plan.problems} />}
    </SidePane>
  );
}

interface GoneItemsProps {
  plan: AgendaImportPlan;
  isCancelled: boolean;
  onCancel: (isCancelled: boolean) => void;
}

function GoneItems({ plan, isCancelled, onCancel }: GoneItemsProps) {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        {t('agenda.gone')} ({plan.gone.length})
      </h3>
      <p className={styles.note}>{t('agenda.goneHint')}</p>
      <Checkbox isSelected={isCancelled} onChange={onCancel}>
        {t('agenda.cancelGone')}
      </Checkbox>
    </div>
  );
}

function LeftAside({ problems }: { problems: AgendaImportPlan['problems'] }) {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{t('agenda.problems')}</h3>
      <ul className={styles.problems}>
        {problems.map(({ uid, code, title, detail }, index) => (
          <li key={`${index} ${uid}`} className={styles.note}>
            {t(`agenda.problem.${code}`, { title, detail })}
          </li>
        ))}
      </ul>
    </div>
  );
}
