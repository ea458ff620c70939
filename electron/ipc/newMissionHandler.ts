import { createMission } from '../../shared/presets/createMission';
import { copyMission } from '../../shared/presets/copyMission';
import { success } from '../../shared/model/result';
import { zoneRelease } from '../../shared/time/zoneRelease';
import { today } from '../mission/systemContext';
import type { MissionWindows, WindowParts } from '../windows/missionWindows';
import { withPassphrase } from '../windows/withPassphrase';
import type { HostHandlers } from './hostHandlers';

/** Begins a mission from what is publicly known, from nothing, or from an earlier one on other days. */
export function newMissionHandler(
  windows: MissionWindows,
  { context, storage, dialogs }: WindowParts,
): HostHandlers<'newMission'> {
  return {
    newMission: async (window, request) => {
      const { newId, now } = context;
      if (request.from === 'preset') {
        const mission = createMission(request, { newId, today: today(), zoneRelease });
        return windows.openDraft({ kind: 'new', mission }, window);
      }
      const path = request.path ?? (await dialogs.askForFile(window, 'copy'));
      if (path === undefined) return success(undefined);
      const { firstDay } = request;
      const attempt = async (passphrases: readonly string[]) => {
        const earlier = await storage.read(path, { passphrases });
        if (!earlier.ok) return earlier;
        const mission = copyMission(earlier.value.mission, { newId, now: now(), zoneRelease, firstDay });
        return windows.openDraft({ kind: 'new', mission, key: earlier.value.key }, window);
      };
      const begun = await withPassphrase({ path, isDraft: false, attempt, window: () => window });
      return begun.ok ? success(undefined) : begun;
    },
  };
}
