import type { HostMethod, HostReply, HostRequest } from '../../shared/ipc/hostMethods';
import type { MissionWindow } from '../windows/missionWindow';

/** What answers a call from a window. The window state travels as text (shared/ipc/bridge.ts). */
export type HostHandler<Method extends HostMethod> = (
  window: MissionWindow,
  request: HostRequest<Method>,
) => Promise<Method extends 'loadWindow' ? string : HostReply<Method>>;

export type HostHandlers<Method extends HostMethod = HostMethod> = { readonly [M in Method]: HostHandler<M> };
