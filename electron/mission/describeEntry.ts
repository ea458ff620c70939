import { describeRecord } from '../../shared/history/describeRecord';
import type { FieldOfHistory } from '../../shared/history/fieldKind';
import { fieldsOfHistory } from '../../shared/history/fieldsOfHistory';
import { historyValue } from '../../shared/history/historyValue';
import { nameOfRecord } from '../../shared/history/nameThen';
import type { MissionThen } from '../../shared/history/missionThen';
import type { HistoryValue, RecordChange } from '../../shared/history/recordChange';
import type { DocumentReader } from './documentReader';
import type { EntryRecord, HistoryStep } from './entryRecords';

/** What the steps of an entry did to these of its records; what shows nothing is left out. */
export function describeRecords(
  reader: DocumentReader,
  steps: readonly HistoryStep[],
  records: readonly EntryRecord[],
): readonly RecordChange[] {
  const moments = new Map<string, ReturnType<DocumentReader['at']>>();
  const at = (heads: EntryRecord['before']) => {
    const name = heads.join();
    const known = moments.get(name) ?? reader.at(heads);
    moments.set(name, known);
    return known;
  };
  const isSettled = steps.some(({ message }) => message.kind === 'edit' && message.command === 'settle');
  return records.flatMap((record) => {
    const [thenBefore, thenAfter] = [at(record.before), at(record.after)];
    if (isSettled) return settled(reader, record, thenAfter);
    const { noun, id, fields } = record;
    const [before, after] =
      noun === 'mission'
        ? [thenBefore.fields(), thenAfter.fields()]
        : [thenBefore.record(noun, id), thenAfter.record(noun, id)];
    return describeRecord({ noun, id, before, after, touched: fields, thenBefore, thenAfter }) ?? [];
  });
}

/** A choice between values written apart says both, also where the one that stood was kept. */
function settled(
  reader: DocumentReader,
  { noun, id, fields, before }: EntryRecord,
  then: ReturnType<DocumentReader['at']>,
): readonly RecordChange[] {
  const record = noun === 'mission' ? then.fields() : then.record(noun, id);
  if (!record) return [];
  const said: Readonly<Record<string, FieldOfHistory | string>> = fieldsOfHistory[noun];
  const changes = [...fields].flatMap((field) => {
    const spoken = Object.hasOwn(said, field) ? said[field] : undefined;
    if (spoken === undefined || typeof spoken === 'string') return [];
    const path = noun === 'mission' ? [field] : [noun, id, field];
    const others = reader.othersAt(before, path, record[field]).flatMap((value) => valueOf(spoken, value, then) ?? []);
    return [{ kind: 'settled', label: spoken.label, chosen: valueOf(spoken, record[field], then), others } as const];
  });
  return [{ noun, id, name: nameOfRecord(then, noun, record), act: 'changed', fields: changes }];
}

function valueOf({ kind }: FieldOfHistory, value: unknown, then: MissionThen): HistoryValue | null {
  if (kind === 'hours' || kind === 'order' || (typeof kind === 'object' && ('many' in kind || 'manyWords' in kind)))
    return null;
  return historyValue(kind, value, then);
}
