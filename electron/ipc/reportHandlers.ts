import { success } from '../../shared/model/result';
import type { PrintWindow } from '../export/printWindow';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';
import { sessionOf } from './sessionOf';

/** Writing the mission report. `null` where the person closed the dialog. */
export function reportHandlers(
  { context, dialogs }: WindowParts,
  running: RunningWork,
  printer: PrintWindow,
): HostHandlers<'saveReport'> {
  return {
    saveReport: async (window, { work, ...request }) => {
      const { mission } = sessionOf(window);
      const folder = await dialogs.askForFolder(window);
      if (folder === undefined) return success(null);
      const { saveReport } = await import('../export/saveReport');
      const { files, now } = context;
      return running.run(window, work, ({ signal }) =>
        saveReport(mission, request, { files, folder, now: now(), signal, printer }),
      );
    },
  };
}
