import type { DelegateImportPlan } from '../../../../../shared/imports/delegateImportPlan';
import { readDelegateRows, type DelegateImportRequest } from '../../../../../shared/imports/readDelegateRows';
import { suggestMapping } from '../../../../../shared/imports/suggestMapping';
import type { ImportDecisions } from '../../../../../shared/imports/importProblem';
import type { Mission } from '../../../../../shared/model/mission';
import { runToEnd } from '../../../../../shared/model/runToEnd';
import { missionOf } from './missionOf';
import { tableOf } from './tableOf';

/** The plan for a table with the mapping that is suggested for it. */
export function planOf(
  text: string,
  mission: Mission = missionOf(),
  decisions: ImportDecisions = {},
): DelegateImportPlan {
  const table = tableOf(text);
  return finished({ table, mapping: suggestMapping(table), mission, decisions, language: 'fr' });
}

/** Runs a plan through all its pauses. */
export function finished(request: DelegateImportRequest): DelegateImportPlan {
  return runToEnd(readDelegateRows(request));
}
