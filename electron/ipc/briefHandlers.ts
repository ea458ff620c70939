import { success } from '../../shared/model/result';
import type { PrintWindow } from '../export/printWindow';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import type { RunningWork } from './runningWork';
import { noteSent } from './noteSent';
import { sentOnPaper } from './sentOnPaper';
import { sessionOf } from './sessionOf';

type BriefMethod = 'previewBrief' | 'saveBrief' | 'printBrief';

/** Writing and printing briefs. `null` where the person closed the dialog. */
export function briefHandlers(
  { context, profile, dialogs }: WindowParts,
  running: RunningWork,
  printer: PrintWindow,
): HostHandlers<BriefMethod> {
  const { files, now } = context;
  const printing = () => ({ printer, now: now(), locale: profile.settings.value.locale });
  // Reading PDFs back needs a large library, which no window should wait for when it opens.
  const briefs = () => import('../export/printBriefs');
  return {
    previewBrief: async (window, { work, ...request }) => {
      const { mission } = sessionOf(window);
      const { previewBrief } = await briefs();
      return running.run(window, work, (options) => previewBrief(mission, request, { ...printing(), ...options }));
    },
    saveBrief: async (window, { work, ...request }) => {
      const session = sessionOf(window);
      const { mission } = session;
      const folder = await dialogs.askForFolder(window);
      if (folder === undefined) return success(null);
      const { saveBrief } = await briefs();
      const at = now();
      const saved = await running.run(window, work, (options) =>
        saveBrief(mission, request, { ...printing(), files, folder, ...options }),
      );
      return noteSent(saved, sentOnPaper(request), session, at);
    },
    printBrief: async (window, { work, ...request }) => {
      const session = sessionOf(window);
      const { mission } = session;
      const { printBrief } = await briefs();
      const at = now();
      const printed = await running.run(window, work, (options) =>
        printBrief(mission, request, { ...printing(), ...options }),
      );
      return noteSent(printed, sentOnPaper(request), session, at);
    },
  };
}
