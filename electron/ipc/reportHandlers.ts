import { figuresOf } from '../../shared/brief/figuresOf';
import { success } from '../../shared/model/result';
import type { PrintWindow } from '../export/printWindow';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';
import { noteSent } from './noteSent';
import { sessionOf } from './sessionOf';

/** Writing the mission report, and reading the figures of earlier missions for it. `null` where the person closed the dialog. */
export function reportHandlers(
  { context, dialogs, storage }: WindowParts,
  running: RunningWork,
  printer: PrintWindow,
): HostHandlers<'saveReport' | 'readEarlierFigures'> {
  return {
    readEarlierFigures: async (window) => {
      const path = await dialogs.askForFile(window, 'compare');
      if (path === undefined) return success(null);
      const earlier = await storage.read(path);
      return earlier.ok ? success(figuresOf(earlier.value.mission)) : earlier;
    },
    saveReport: async (window, { work, ...request }) => {
      const session = sessionOf(window);
      const { mission } = session;
      const folder = await dialogs.askForFolder(window);
      if (folder === undefined) return success(null);
      const { saveReport } = await import('../export/saveReport');
      const { files, now } = context;
      const at = now();
      const written = await running.run(window, work, ({ signal }) =>
        saveReport(mission, request, { files, folder, now: at, signal, printer }),
      );
      return noteSent(written, { document: 'report', to: [request.audience] }, session, at);
    },
  };
}
