import type { Command } from '../../../shared/commands/commands';
import type { ListKind } from '../../../shared/imports/delegateField';
import { countOfPayloads, delegateImportPayloads } from '../../../shared/imports/delegateImportPayloads';
import type { DelegateImportPlan, ImportProgress } from '../../../shared/imports/delegateImportPlan';
import { countOfMemberPayloads, memberImportPayloads } from '../../../shared/imports/memberImportPayloads';
import { readDelegateRows, type DelegateImportRequest } from '../../../shared/imports/readDelegateRows';
import { readMemberRows } from '../../../shared/imports/readMemberRows';
import { newId } from '../../store/newId';

export type ListStep = 'file' | 'columns' | 'organisations' | 'differences' | 'summary';

/** The way that a list of one kind goes: its steps, how it is read, and what carries out what was read. */
export interface ListWay {
  readonly list: ListKind;
  readonly steps: readonly ListStep[];
  readonly read: (request: DelegateImportRequest) => Generator<ImportProgress, DelegateImportPlan>;
  readonly commandsOf: (plan: DelegateImportPlan, fileName: string) => Generator<Command, void>;
  readonly countOf: (plan: DelegateImportPlan) => number;
}

/** Delegates go into the mission, members into the directory, which asks before it says otherwise than it did. */
export const listWays: Readonly<Record<ListKind, ListWay>> = {
  delegates: {
    list: 'delegates',
    steps: ['file', 'columns', 'organisations', 'summary'],
    read: readDelegateRows,
    *commandsOf(plan, fileName) {
      for (const payload of delegateImportPayloads(plan, fileName, newId)) yield { name: 'import-delegates', payload };
    },
    countOf: countOfPayloads,
  },
  members: {
    list: 'members',
    steps: ['file', 'columns', 'organisations', 'differences', 'summary'],
    read: readMemberRows,
    *commandsOf(plan, fileName) {
      for (const payload of memberImportPayloads(plan, fileName, newId)) yield { name: 'import-members', payload };
    },
    countOf: countOfMemberPayloads,
  },
};
