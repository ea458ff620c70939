import { failure, success } from '../../shared/model/result';
import type { HostHandlers } from './hostHandlers';
import { sessionOf } from './sessionOf';

type MissionMethod = 'execute' | 'undo' | 'redo' | 'listHistory' | 'listVersions' | 'lookBack' | 'goBack';

/** Edits of the window's mission, and what was done in it. */
export const missionHandlers: HostHandlers<MissionMethod> = {
  execute: async (window, { command, group }) => sessionOf(window).execute(command, group),
  undo: async ({ session }) => session?.undo() ?? failure({ code: 'nothing-to-undo' }),
  redo: async ({ session }) => session?.redo() ?? failure({ code: 'nothing-to-redo' }),
  listVersions: async (window) => sessionOf(window).versions(),
  lookBack: async (window, { state }) => sessionOf(window).lookBack(state),
  goBack: async (window, { state }) => sessionOf(window).goBack(state),
  listHistory: async ({ session }) => session?.history() ?? success([]),
};
