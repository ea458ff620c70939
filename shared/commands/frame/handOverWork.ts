import type { Draft } from 'immer';
import type { PersonId } from '../../model/identifier';
import type { Mission } from '../../model/mission';
import { underlying } from './underlying';

const owned = ['tasks', 'followUps', 'announcements'] as const;

interface Owned {
  readonly owner?: PersonId | undefined;
  readonly doneOn?: string | undefined;
  readonly deleted?: true | undefined;
}

/** Tasks, follow-ups and announcements that one person looks after become another's; of those that are open, or of all. */
export function handOverWork(draft: Draft<Mission>, from: PersonId, to: PersonId, which: 'open' | 'all'): void {
  for (const collection of owned) {
    const records: Readonly<Record<string, Owned>> = underlying(draft)[collection];
    const drafts: Record<string, { owner?: PersonId | undefined }> = draft[collection];
    for (const [id, { owner, doneOn, deleted }] of Object.entries(records)) {
      const isMeant = owner === from && !deleted && (which === 'all' || doneOn === undefined);
      const drafted = isMeant ? drafts[id] : undefined;
      if (drafted) drafted.owner = to;
    }
  }
}
