import type { z } from 'zod';
import type { IpcMainInvokeEvent } from 'electron';
import { hostChannels } from '../../shared/ipc/channels';
import type { HostMethod, HostRequest } from '../../shared/ipc/hostMethods';
import { appOrigin } from '../windows/resolveAppFile';
import type { MissionWindow } from '../windows/missionWindow';
import type { MissionWindows } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';

/** Answers one call of the contract. */
export type AnswerCall = (method: HostMethod, event: IpcMainInvokeEvent, request: unknown) => Promise<unknown>;

/** Answers the calls of the contract, and of nobody but our own pages in our own windows. */
export function answerCalls(windows: MissionWindows, handlers: HostHandlers): AnswerCall {
  return (method, event, request) => answer(windows, handlers, method, event, request);
}

function answer<Method extends HostMethod>(
  windows: MissionWindows,
  handlers: HostHandlers,
  method: Method,
  event: IpcMainInvokeEvent,
  request: unknown,
): Promise<unknown> {
  const window = senderOf(windows, event);
  if (!window) throw new Error(`${method} was called by a page that may not`);
  // A request that breaks the contract is a bug of the window, not something the person could mend.
  const schema: z.ZodType<HostRequest<Method>> = hostChannels[method];
  return handlers[method](window, schema.parse(request));
}

/** The window a call comes from: only its top frame, and only while that shows our own page. */
function senderOf(windows: MissionWindows, { sender, senderFrame }: IpcMainInvokeEvent): MissionWindow | undefined {
  const isOwnPage = senderFrame === sender.mainFrame && senderFrame.url.startsWith(`${appOrigin}/`);
  return isOwnPage ? windows.of(sender) : undefined;
}
