import { success } from '../../shared/model/result';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';
import { sessionOf } from './sessionOf';

/** Writing contacts. `null` where the person closed the dialog. */
export function contactCardHandlers(
  { context, dialogs, directory, profile }: WindowParts,
  running: RunningWork,
): HostHandlers<'saveContactCards'> {
  return {
    saveContactCards: async (window, { work, ...request }) => {
      const opened = request.source === 'directory' ? await directory.open() : success(sessionOf(window));
      if (!opened.ok) return opened;
      const { mission } = opened.value;
      const folder = await dialogs.askForFolder(window);
      if (folder === undefined) return success(null);
      const { saveContactCards } = await import('../export/saveContactCards');
      const { locale } = profile.settings.value;
      return running.run(window, work, ({ signal }) =>
        saveContactCards(mission, request, { files: context.files, folder, signal, locale }),
      );
    },
  };
}
