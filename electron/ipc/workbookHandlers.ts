import { success } from '../../shared/model/result';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';
import { noteSent } from './noteSent';
import { sessionOf } from './sessionOf';

/** Writing spreadsheets. `null` where the person closed the dialog. */
export function workbookHandlers(
  { context, dialogs, profile }: WindowParts,
  running: RunningWork,
): HostHandlers<'saveWorkbooks'> {
  return {
    saveWorkbooks: async (window, { work, ...request }) => {
      const session = sessionOf(window);
      const { mission } = session;
      const folder = await dialogs.askForFolder(window);
      if (folder === undefined) return success(null);
      const { saveWorkbooks } = await import('../export/saveWorkbooks');
      const at = context.now();
      const sent = request.document === 'people-lists' ? undefined : { document: request.document, to: request.of };
      const written = await running.run(window, work, ({ signal }) =>
        saveWorkbooks(mission, request, {
          files: context.files,
          folder,
          now: at,
          signal,
          locale: profile.settings.value.locale,
        }),
      );
      return noteSent(written, sent, session, at);
    },
  };
}
