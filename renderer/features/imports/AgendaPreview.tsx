import { useTranslation } from 'react-i18next';
import type { AgendaImportPlan } from '../../../shared/imports/agendaImportPlan';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import styles from './AgendaPreview.module.css';
import { AgendaRow } from './AgendaRow';
import { VirtualRows } from './VirtualRows';

export interface AgendaPreviewProps {
  plan: AgendaImportPlan;
  /** UIDs of the events that are taken. */
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** --height-import-event: what the virtual rows must know in figures. */
const rowHeight = 60;

/** Each event of the agenda with what importing it would do, to be ticked or left. */
export function AgendaPreview({ plan, chosen, onChoose }: AgendaPreviewProps) {
  const { t } = useTranslation('imports');
  const takeable = plan.events.filter(({ outcome }) => outcome !== 'unchanged' && outcome !== 'never-was');
  const isAll = takeable.length > 0 && takeable.every(({ event }) => chosen.has(event.uid));
  const toggle = (uid: string, isTaken: boolean): void => {
    const next = new Set(chosen);
    if (isTaken) next.add(uid);
    else next.delete(uid);
    onChoose(next);
  };
  if (plan.events.length === 0) return <EmptyState title={t('agenda.none')} />;
  return (
    <div className={styles.preview}>
      {takeable.length > 0 && (
        <header className={styles.head}>
          <Button variant="link" onPress={() => onChoose(new Set(isAll ? [] : takeable.map(({ event }) => event.uid)))}>
            {isAll ? t('agenda.chooseNone') : t('agenda.chooseAll')}
          </Button>
        </header>
      )}
      <VirtualRows
        role="list"
        label={t('agenda.list')}
        count={plan.events.length}
        rowHeight={rowHeight}
        renderRow={(index) => {
          const planned = plan.events[index];
          if (!planned) return null;
          const { uid } = planned.event;
          return (
            <AgendaRow
              planned={planned}
              isTaken={chosen.has(uid)}
              onTake={takeable.includes(planned) ? (isTaken) => toggle(uid, isTaken) : undefined}
            />
          );
        }}
      />
    </div>
  );
}
