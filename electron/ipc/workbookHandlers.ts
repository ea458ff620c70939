import { success } from '../../shared/model/result';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';
import { sessionOf } from './sessionOf';

/** Writing spreadsheets. `null` where the person closed the dialog. */
export function workbookHandlers(
  { context, dialogs, profile }: WindowParts,
  running: RunningWork,
): HostHandlers<'saveWorkbooks'> {
  return {
    saveWorkbooks: async (window, { work, ...request }) => {
      const { mission } = sessionOf(window);
      const folder = await dialogs.askForFolder(window);
      if (folder === undefined) return success(null);
      const { saveWorkbooks } = await import('../export/saveWorkbooks');
      return running.run(window, work, ({ signal }) =>
        saveWorkbooks(mission, request, {
          files: context.files,
          folder,
          signal,
          locale: profile.settings.value.locale,
        }),
      );
    },
  };
}
