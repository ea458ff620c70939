import type { MissionFiles } from '../windows/missionFiles';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import { noteSent } from './noteSent';
import { sessionOf } from './sessionOf';

type FileMethod =
  | 'openMission'
  | 'openSample'
  | 'openRecovered'
  | 'saveOriginal'
  | 'leaveRecovery'
  | 'saveMission'
  | 'saveMissionAs'
  | 'handOverCopy'
  | 'reduceMission'
  | 'protectMission'
  | 'unlockMission'
  | 'leaveLocked'
  | 'openVersion'
  | 'listRecentMissions'
  | 'forgetRecentMission';

/** Opening, saving and listing mission files. */
export function fileHandlers(files: MissionFiles, { context, profile }: WindowParts): HostHandlers<FileMethod> {
  return {
    openMission: (window, { path }) => files.open(window, path),
    openSample: (window, { sample }) => files.openSample(window, sample),
    saveMission: (window) => files.save(window),
    saveMissionAs: (window) => files.saveAs(window),
    handOverCopy: async (window, { recipient }) => {
      const session = sessionOf(window);
      const handed = await files.handOver(window, recipient);
      return noteSent(handed, { document: 'copy', to: [recipient] }, session, context.now());
    },
    reduceMission: (window) => files.reduce(window),
    protectMission: (window, change) => files.protect(window, change),
    unlockMission: (window, { passphrase }) => window.unlock(passphrase),
    leaveLocked: async (window) => {
      window.ask(undefined);
      return undefined;
    },
    openRecovered: (window) => files.openRecovered(window),
    saveOriginal: (window) => files.saveOriginal(window),
    leaveRecovery: async (window) => {
      window.showRecovery(undefined);
      return undefined;
    },
    openVersion: (window, { version }) => files.openVersion(window, version),
    listRecentMissions: () => profile.recent.list(),
    forgetRecentMission: async (_window, { path }) => {
      await files.forget(path);
      return profile.recent.list();
    },
  };
}
