import { DragTip } from '../../board/DragTip';
import { ItemCard } from '../../board/ItemCard';
import type { ItemKind, ItemStatus } from '../../board/itemKind';
import { Sample, Sheet } from '../Sheet';
import styles from './ItemCardsSection.module.css';

const kinds: ItemKind[] = ['meeting', 'session', 'meal', 'visit', 'leg', 'buffer'];
const statuses: ItemStatus[] = ['confirmed', 'tentative', 'cancelled'];
const severities = [undefined, 'impossible', 'risky', 'check'] as const;

/** Every kind in every state and height. */
export function ItemCardsSection() {
  return (
    <Sheet>
      {statuses.map((status) => (
        <Sample key={status} title={status}>
          {kinds.map((kind) => (
            <div key={kind} className={styles.slot} style={{ height: 26 }}>
              <ItemCard kind={kind} status={status} title="Lumen Gene Works" room="122" height={26} />
            </div>
          ))}
        </Sample>
      ))}
      <Sample title="Gravités et choix">
        {severities.map((severity) => (
          <div key={severity ?? 'none'} className={styles.slot} style={{ height: 54 }}>
            <ItemCard
              kind="session"
              status="confirmed"
              title="Panel : essais adaptatifs et données de vie réelle"
              detail="11 h 00–12 h 00 · Salle 6A"
              severity={severity}
              severityLabel="Impossible"
              isSelected={severity === undefined}
              height={54}
            />
          </div>
        ))}
        <div className={styles.narrow} style={{ height: 40 }}>
          <ItemCard
            kind="meeting"
            status="confirmed"
            title="Pacifica Bio"
            severity="impossible"
            severityLabel="Impossible"
            isNarrow
            height={40}
          />
        </div>
        <div className={styles.slot} style={{ height: 40 }}>
          <ItemCard
            kind="visit"
            status="confirmed"
            title="Visite : Mesa Labs"
            detail="11 h 30–12 h 50"
            isBegunAbove
            height={40}
          />
        </div>
      </Sample>
      <DragTip
        clocks={[
          { place: 'San Diego', times: '13:00–13:30', zone: 'PDT' },
          { place: 'Montréal', times: '16:00–16:30', zone: 'EDT' },
        ]}
        finding={{
          severity: 'risky',
          severityLabel: 'Risky',
          title: 'Would become risky.',
          reason: '15 min from the pavilion; the walk takes about 18.',
        }}
        keys={[
          { keys: 'Esc', text: 'puts it back' },
          { keys: 'Shift', text: '5-min steps' },
        ]}
      />
    </Sheet>
  );
}
