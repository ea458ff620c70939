import { success } from '../../shared/model/result';
import { exportCalendars } from '../export/exportCalendars';
import type { PrintWindow } from '../export/printWindow';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';
import { noteWritten } from './noteWritten';
import { sessionOf } from './sessionOf';

/** Writing calendars, and noting in the mission what was sent. `null` where the person closed the dialog. */
export function calendarHandlers(
  { context, profile, dialogs }: WindowParts,
  running: RunningWork,
  printer: PrintWindow,
): HostHandlers<'exportCalendars' | 'saveProgramme'> {
  const { files, now } = context;
  return {
    exportCalendars: async (window, { work, ...request }) => {
      const session = sessionOf(window);
      const folder = await dialogs.askForFolder(window);
      if (folder === undefined) return success(null);
      const { mission } = session;
      const { locale, paper } = profile.settings.value;
      const sheets = { printer: async () => printer, paper };
      const written = await running.run(window, work, (options) =>
        exportCalendars(mission, request, { files, folder, locale, now: now(), sheets, ...options }),
      );
      return noteWritten(written, session);
    },
    saveProgramme: async (window, { work, ...request }) => {
      const session = sessionOf(window);
      const folder = await dialogs.askForFolder(window);
      if (folder === undefined) return success(null);
      const { mission } = session;
      const { locale, paper } = profile.settings.value;
      const sheets = { printer: async () => printer, paper };
      const { saveProgramme } = await import('../export/saveProgramme');
      const written = await running.run(window, work, (options) =>
        saveProgramme(mission, request, { files, folder, locale, now: now(), sheets, printer, ...options }),
      );
      return noteWritten(written, session);
    },
  };
}
