import { success } from '../../shared/model/result';
import { floatingZoneOf } from '../import/floatingZoneOf';
import { readAgendaFile } from '../import/readAgendaFile';
import { readPeopleFile } from '../import/readPeopleFile';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';

/** Reading other people's files, in a thread of their own. `null` where the person closed the dialog. */
export function importHandlers(
  { dialogs, profile }: WindowParts,
  running: RunningWork,
): HostHandlers<'readSpreadsheet' | 'readAgenda' | 'cancelWork'> {
  return {
    readSpreadsheet: async (window, { work, path, as }) => {
      const chosen = path ?? (await dialogs.askForFile(window, 'spreadsheet'));
      if (chosen === undefined) return success(null);
      const { locale } = profile.settings.value;
      return running.run(window, work, (options) => readPeopleFile(chosen, locale, options, as));
    },
    readAgenda: async (window, { work, path, clocks = [] }) => {
      const chosen = path ?? (await dialogs.askForFile(window, 'agenda'));
      const { session } = window;
      if (chosen === undefined || !session) return success(null);
      const zone = floatingZoneOf(session.mission);
      return running.run(window, work, (options) => readAgendaFile(chosen, { zone, clocks }, options));
    },
    cancelWork: async (window, { work }) => {
      running.cancel(window, work);
      return undefined;
    },
  };
}
