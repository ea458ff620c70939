import { failure } from '../../shared/model/result';
import type { HostHandlers } from './hostHandlers';
import { sessionOf } from './sessionOf';

/** Edits of the window's mission, and what was done in it. */
export const missionHandlers: HostHandlers<'execute' | 'undo' | 'redo' | 'listHistory'> = {
  execute: async (window, { command, group }) => sessionOf(window).execute(command, group),
  undo: async ({ session }) => session?.undo() ?? failure({ code: 'nothing-to-undo' }),
  redo: async ({ session }) => session?.redo() ?? failure({ code: 'nothing-to-redo' }),
  listHistory: async ({ session }) => session?.history() ?? [],
};
