import { ipcMain } from 'electron';
import { channelOf, hostMethods } from '../../shared/ipc/hostMethods';
import type { AnswerCall } from './answerCalls';

/** Takes the calls of the contract from the first moment on. A page may be there before the one who answers it. */
export function takeCalls(answering: Promise<AnswerCall>): void {
  for (const method of hostMethods) {
    ipcMain.handle(channelOf(method), async (event, request: unknown) => (await answering)(method, event, request));
  }
}
