import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaImportPlan, EventChange, PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import type { EventDecision } from '../../../shared/imports/agendaImportPayloads';
import type { ItemId } from '../../../shared/model/identifier';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { isTakeable, isTaken, keptFields, type AgendaChoices } from './agendaChoices';
import { agendaLines, type AgendaLine } from './agendaRows';
import styles from './AgendaPreview.module.css';
import { AgendaQuestion } from './AgendaQuestion';
import { AgendaRow } from './AgendaRow';
import { GoneRow } from './GoneRow';
import { VirtualRows } from './VirtualRows';

export interface AgendaPreviewProps {
  plan: AgendaImportPlan;
  choices: AgendaChoices;
  onChange: (choices: AgendaChoices) => void;
}

/** What the virtual rows must know in figures. */
const rowHeights = { heading: 40, gone: 60, event: 60, question: 68 } as const;

/** What has gone from the agenda, then each event of it with what importing it would do, to be ticked or left. */
export function AgendaPreview({ plan, choices, onChange }: AgendaPreviewProps) {
  const { t } = useTranslation('imports');
  const lines = useMemo(() => agendaLines(plan, choices), [plan, choices]);
  const render = (line: AgendaLine) => {
    switch (line.kind) {
      case 'heading':
        return <Heading title={t(line.of === 'gone' ? 'agenda.gone' : 'agenda.inFile')} />;
      case 'gone': {
        const { item } = line.gone;
        const isCancelled = choices.cancelled.has(item);
        const cancel = (isNow: boolean) =>
          onChange({ ...choices, cancelled: withItem(choices.cancelled, item, isNow) });
        return <GoneRow gone={line.gone} isCancelled={isCancelled} onCancel={cancel} />;
      }
      case 'event':
        return <EventLine planned={line.planned} choices={choices} onChange={onChange} />;
      case 'question':
        return <QuestionLine {...line} choices={choices} onChange={onChange} />;
    }
  };
  if (lines.length === 0) return <EmptyState title={t('agenda.none')} />;
  return (
    <div className={styles.preview}>
      <ChooseAll plan={plan} choices={choices} onChange={onChange} />
      <VirtualRows
        role="list"
        label={t('agenda.list')}
        count={lines.length}
        rowHeight={(index) => rowHeights[lines[index]?.kind ?? 'event']}
        renderRow={(index) => {
          const line = lines[index];
          return line ? render(line) : null;
        }}
      />
    </div>
  );
}

function Heading({ title }: { title: string }) {
  return (
    <div role="listitem" className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
    </div>
  );
}

/** Ticks or unticks what is imported unless one objects; what has to be asked for stays as it is. */
function ChooseAll({ plan, choices, onChange }: AgendaPreviewProps) {
  const { t } = useTranslation('imports');
  const proposed = plan.events.filter((planned) => isTaken(planned, { ...choices, ticks: new Map() }));
  if (proposed.length === 0) return null;
  const isAll = proposed.every((planned) => isTaken(planned, choices));
  const toggle = () => {
    const ticks = new Map(choices.ticks);
    for (const { event } of proposed) ticks.set(event.uid, !isAll);
    onChange({ ...choices, ticks });
  };
  return (
    <header className={styles.head}>
      <Button variant="link" onPress={toggle}>
        {isAll ? t('agenda.chooseNone') : t('agenda.chooseAll')}
      </Button>
    </header>
  );
}

interface LineProps {
  planned: PlannedEvent;
  choices: AgendaChoices;
  onChange: (choices: AgendaChoices) => void;
}

function EventLine({ planned, choices, onChange }: LineProps) {
  const { uid } = planned.event;
  const take = (isNow: boolean) => onChange({ ...choices, ticks: new Map([...choices.ticks, [uid, isNow]]) });
  return (
    <AgendaRow
      planned={planned}
      isTaken={isTaken(planned, choices)}
      onTake={isTakeable(planned) ? take : undefined}
      matches={choices.decisions.get(uid)?.matches}
      onMatch={(matches) => onChange(withDecision(choices, uid, { matches }))}
    />
  );
}

function QuestionLine({ planned, change, choices, onChange }: LineProps & { change: EventChange }) {
  const kept = keptFields(planned, choices);
  const others = kept.filter((field) => field !== change.field);
  return (
    <AgendaQuestion
      planned={planned}
      change={change}
      isKept={kept.includes(change.field)}
      onKeep={(isKept) =>
        onChange(withDecision(choices, planned.event.uid, { kept: isKept ? [...others, change.field] : others }))
      }
    />
  );
}

function withDecision(choices: AgendaChoices, uid: string, decision: EventDecision): AgendaChoices {
  const decided = { ...choices.decisions.get(uid), ...decision };
  return { ...choices, decisions: new Map([...choices.decisions, [uid, decided]]) };
}

function withItem(items: ReadonlySet<ItemId>, item: ItemId, isIn: boolean): ReadonlySet<ItemId> {
  const next = new Set(items);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
}
