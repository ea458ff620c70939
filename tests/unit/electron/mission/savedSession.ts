import { createDraft } from '../../../../electron/mission/createDraft';
import { MissionSession } from '../../../../electron/mission/missionSession';
import type { SessionEvent } from '../../../../electron/mission/sessionEvent';
import { openMission } from '../../../../electron/mission/openMission';
import type { SessionContext } from '../../../../electron/mission/sessionContext';
import { createTestComputer, exampleMission } from './exampleMission';

export const missionPath = '/stick/visit.mission';

/** A mission saved on the stick and open, with everything that its window hears. */
export async function savedSession(computer = createTestComputer()) {
  const draft = await createDraft(computer.context, exampleMission(computer.context));
  if (!draft.ok) throw new Error(draft.error.code);
  const heard: SessionEvent[] = [];
  const session = new MissionSession(computer.context, draft.value, (event) => heard.push(event));
  await session.saveAs(missionPath);
  heard.length = 0;
  return { ...computer, session, heard };
}

export async function reopened(context: SessionContext) {
  const opened = await openMission(context, missionPath);
  if (!opened.ok) throw new Error(opened.error.code);
  const heard: SessionEvent[] = [];
  return {
    session: new MissionSession(context, opened.value, (event) => heard.push(event)),
    heard,
    opened: opened.value,
  };
}
