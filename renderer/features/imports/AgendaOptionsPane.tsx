import { useTranslation } from 'react-i18next';
import { eventOutcomes } from '../../../shared/i18n/agendaRemarks';
import type { AgendaClock } from '../../../shared/imports/agendaClock';
import type { AgendaClockChoice } from '../../../shared/imports/agendaClockChoice';
import type { AgendaImportPlan } from '../../../shared/imports/agendaImportPlan';
import { audienceSchema } from '../../../shared/model/audience';
import { Select } from '../../ui/fields/Select';
import { SidePane } from '../../ui/frame/SidePane';
import { isTaken, type AgendaChoices } from './agendaChoices';
import { AgendaClocks } from './AgendaClocks';
import { AgendaOwnerFields } from './AgendaOwnerFields';
import styles from './AgendaPreview.module.css';
import counts from './ResultPane.module.css';

export interface AgendaOptionsPaneProps {
  plan: AgendaImportPlan;
  clocks: readonly AgendaClock[];
  choices: AgendaChoices;
  onChange: (choices: AgendaChoices) => void;
  onChooseClock: (choice: AgendaClockChoice) => void;
}

/** Beside the events: how many of what, whose they are, which clocks need a look, and what could not be read. */
export function AgendaOptionsPane({ plan, clocks, choices, onChange, onChooseClock }: AgendaOptionsPaneProps) {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const shown = eventOutcomes.filter((outcome) => plan.counts[outcome] > 0);
  const wanted = new Set(plan.events.filter((each) => isTaken(each, choices)).map(({ newPlace }) => newPlace));
  const newPlaces = plan.newPlaces.filter(({ key }) => wanted.has(key)).map(({ name }) => name);
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
        {plan.gone.length > 0 && (
          <div className={counts.count}>
            <dd className={counts.figure}>{plan.gone.length}</dd>
            <dt>{t('agenda.count.gone', { count: plan.gone.length })}</dt>
          </div>
        )}
      </dl>
      {clocks.length > 0 && <AgendaClocks clocks={clocks} onChoose={onChooseClock} />}
      <div className={styles.group}>
        <AgendaOwnerFields owner={choices.owner} onChange={(owner) => onChange({ ...choices, owner })} />
        <Select
          label={t('agenda.audience')}
          options={audienceSchema.options.map((id) => ({ id, label: common(`audience.${id}`) }))}
          value={choices.audience}
          onChange={(audience) => onChange({ ...choices, audience })}
        />
        {newPlaces.length > 0 && (
          <p className={styles.note}>
            {t('agenda.newPlaces', { count: newPlaces.length, names: newPlaces.join(' ; ') })}
          </p>
        )}
        {isPlaced && <p className={styles.note}>{t('agenda.clock')}</p>}
      </div>
      {plan.problems.length > 0 && <LeftAside problems={plan.problems} />}
    </SidePane>
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
