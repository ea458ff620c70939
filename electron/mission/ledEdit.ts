import type { Patch } from 'immer';
import type { CommandLabel } from '../../shared/commands/command';
import type { DisagreementChoice } from '../../shared/ipc/disagreement';
import type { FileError } from '../../shared/ipc/fileError';
import type { PastState } from '../../shared/ipc/pastState';
import type { Mission } from '../../shared/model/mission';
import { success, type Result } from '../../shared/model/result';
import { goBackLabel } from './goBackLabel';
import type { MissionKeeper } from './missionKeeper';

/** An edit whose patches only storage can find. */
export interface LedEdit {
  readonly patches: readonly Patch[];
  readonly command: string;
  readonly label: CommandLabel;
}

export type Lead = (keeper: MissionKeeper, mission: Mission) => Promise<Result<LedEdit, FileError>>;

/** Makes the mission what it was in a past state. */
export function toPastState(state: PastState): Lead {
  return async (keeper, { homeZone }) => {
    const way = await keeper.wayBack(state);
    if (!way.ok) return way;
    const { patches, lastChange } = way.value;
    return success({ patches, command: 'go-back', label: goBackLabel(lastChange, homeZone) });
  };
}

/** Decides for one of two values. It is written even where it stands already: that is what ends the disagreement. */
export function toChoice(choice: DisagreementChoice): Lead {
  return async (keeper) => {
    const value = await keeper.valueOf(choice);
    if (!value.ok) return value;
    const patch = { op: 'replace' as const, path: [...choice.path], value: value.value };
    return success({ patches: [patch], command: 'settle', label: { key: 'settle', values: {} } });
  };
}
