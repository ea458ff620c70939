import { success } from '../../shared/model/result';
import { exportCalendars } from '../export/exportCalendars';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';

/** Writing what leaves the mission. `null` where the person closed the dialog. */
export function exportHandlers(
  { context, profile, dialogs }: WindowParts,
  running: RunningWork,
): HostHandlers<'exportCalendars'> {
  return {
    exportCalendars: async (window, { work, ...request }) => {
      const { session } = window;
      const folder = request.folder ?? (await dialogs.askForFolder(window));
      if (!session || folder === undefined) return success(null);
      const { locale } = profile.settings.value;
      return running.run(window, work, (options) =>
        exportCalendars(session.mission, request, { files: context.files, folder, locale, ...options }),
      );
    },
  };
}
