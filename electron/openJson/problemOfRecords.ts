import { isCollectionName, taggedRecord } from '../../shared/commands/frame/collections';
import { referencesOf } from '../../shared/commands/frame/referencesOf';
import type { Mission } from '../../shared/model/mission';

/** What the schema of a mission cannot see, because it looks at one record at a time. */
export interface RecordsProblem {
  readonly code: 'file-field-invalid' | 'file-reference-missing';
  /** Where it stands: `items/a/id`, or what refers to what: `delegates/a → people/b`. */
  readonly detail: string;
}

/** The first record that stands under another identifier than its own, or refers to one that is not there. */
export function problemOfRecords(mission: Mission): RecordsProblem | undefined {
  for (const collection of Object.keys(mission).filter(isCollectionName)) {
    for (const key of Object.keys(mission[collection])) {
      const tagged = taggedRecord(mission, collection, key);
      if (!tagged) continue;
      if (tagged.record.id !== key) return { code: 'file-field-invalid', detail: `${collection}/${key}/id` };
      const missing = referencesOf(tagged).find((each) => !taggedRecord(mission, each.collection, each.id));
      if (missing) {
        return {
          code: 'file-reference-missing',
          detail: `${collection}/${key} → ${missing.collection}/${missing.id}`,
        };
      }
    }
  }
  return undefined;
}
