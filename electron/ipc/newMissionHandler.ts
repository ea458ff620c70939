import { createMission } from '../../shared/presets/createMission';
import { copyMission } from '../../shared/presets/copyMission';
import { success } from '../../shared/model/result';
import { zoneRelease } from '../../shared/time/zoneRelease';
import { today } from '../mission/systemContext';
import type { MissionWindows, WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';

/** Begins a mission from what is publicly known, from nothing, or from an earlier one on other days. */
export function newMissionHandler(
  windows: MissionWindows,
  { context, dialogs }: WindowParts,
): HostHandlers<'newMission'> {
  return {
    newMission: async (window, request) => {
      const { newId, now, files } = context;
      if (request.from === 'preset') {
        return windows.openNew(createMission(request, { newId, today: today(), zoneRelease }), window);
      }
      const path = request.path ?? (await dialogs.askForFile(window, 'copy'));
      if (path === undefined) return success(undefined);
      const { readMissionAt } = await import('../mission/readMissionAt');
      const earlier = await readMissionAt(files, path);
      if (!earlier.ok) return earlier;
      const { firstDay } = request;
      return windows.openNew(copyMission(earlier.value.mission, { newId, now: now(), zoneRelease, firstDay }), window);
    },
  };
}
