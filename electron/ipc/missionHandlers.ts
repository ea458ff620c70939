import { failure, success } from '../../shared/model/result';
import { toChoice, toPastState } from '../mission/ledEdit';
import type { HostHandlers } from './hostHandlers';
import { sessionOf } from './sessionOf';

type MissionMethod =
  | 'listDisagreements'
  | 'settleDisagreement'
  | 'execute'
  | 'undo'
  | 'redo'
  | 'listHistory'
  | 'describeHistory'
  | 'readHistoryEntry'
  | 'searchHistory'
  | 'listVersions'
  | 'lookBack'
  | 'goBack';

/** Edits of the window's mission, and what was done in it. */
export const missionHandlers: HostHandlers<MissionMethod> = {
  execute: async (window, { command, group }) => sessionOf(window).execute(command, group),
  undo: async ({ session }) => session?.undo() ?? failure({ code: 'nothing-to-undo' }),
  redo: async ({ session }) => session?.redo() ?? failure({ code: 'nothing-to-redo' }),
  listDisagreements: async (window) => sessionOf(window).ask((keeper) => keeper.disagreements()),
  settleDisagreement: async (window, request) => sessionOf(window).follow(toChoice(request)),
  listVersions: async (window) => sessionOf(window).ask((keeper) => keeper.versions()),
  lookBack: async (window, { state }) => sessionOf(window).ask((keeper) => keeper.lookBack(state)),
  goBack: async (window, { state }) => sessionOf(window).follow(toPastState(state)),
  listHistory: async ({ session }) => session?.ask((keeper) => keeper.history()) ?? success([]),
  describeHistory: async (window, { entries }) => sessionOf(window).ask((keeper) => keeper.describe(entries)),
  readHistoryEntry: async (window, request) => sessionOf(window).ask((keeper) => keeper.readEntry(request)),
  searchHistory: async (window, request) => sessionOf(window).ask((keeper) => keeper.search(request)),
};
