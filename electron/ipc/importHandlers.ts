import { success } from '../../shared/model/result';
import type { Mission } from '../../shared/model/mission';
import { readAgendaFile } from '../import/readAgendaFile';
import { readSpreadsheetFile } from '../import/readSpreadsheetFile';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';

/** Reading other people's files, in a thread of their own. `null` where the person closed the dialog. */
export function importHandlers(
  { dialogs }: WindowParts,
  running: RunningWork,
): HostHandlers<'readSpreadsheet' | 'readAgenda' | 'cancelWork'> {
  return {
    readSpreadsheet: async (window, { work, path }) => {
      const chosen = path ?? (await dialogs.askForFile(window, 'spreadsheet'));
      if (chosen === undefined) return success(null);
      return running.run(window, work, (options) => readSpreadsheetFile(chosen, options));
    },
    readAgenda: async (window, { work, path }) => {
      const chosen = path ?? (await dialogs.askForFile(window, 'agenda'));
      const { session } = window;
      if (chosen === undefined || !session) return success(null);
      return running.run(window, work, (options) => readAgendaFile(chosen, floatingZoneOf(session.mission), options));
    },
    cancelWork: async (window, { work }) => {
      running.cancel(window, work);
      return undefined;
    },
  };
}

/** Times without a zone in an agenda are those of where the meetings are: the first destination. */
function floatingZoneOf({ destinations, homeZone }: Mission) {
  const [first] = Object.values(destinations)
    .filter(({ deleted }) => !deleted)
    .sort((one, other) => one.order - other.order);
  return first?.zone ?? homeZone;
}
