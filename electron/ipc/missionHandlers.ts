import { failure } from '../../shared/model/result';
import type { MissionSession } from '../mission/missionSession';
import type { MissionWindow } from '../windows/missionWindow';
import type { HostHandlers } from './hostHandlers';

/** Edits of the window's mission, and what was done in it. */
export const missionHandlers: HostHandlers<'execute' | 'undo' | 'redo' | 'listHistory'> = {
  execute: async (window, { command, group }) => sessionOf(window).execute(command, group),
  undo: async ({ session }) => session?.undo() ?? failure({ code: 'nothing-to-undo' }),
  redo: async ({ session }) => session?.redo() ?? failure({ code: 'nothing-to-redo' }),
  listHistory: async ({ session }) => session?.history() ?? [],
};

function sessionOf({ session }: MissionWindow): MissionSession {
  if (!session) throw new Error('The start page has no mission to edit');
  return session;
}
