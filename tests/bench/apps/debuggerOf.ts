import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { z } from 'zod';

export interface Debugger {
  /** The number that a script gives in the only page of the application. */
  readonly evaluateInPage: (script: string) => Promise<number>;
}

const replySchema = z.object({ id: z.number(), result: z.unknown() });
const targetsSchema = z.object({ targetInfos: z.array(z.object({ targetId: z.string(), type: z.string() })) });
const sessionSchema = z.object({ sessionId: z.string() });
const numberSchema = z.object({ result: z.object({ value: z.number() }) });

/**
 * The DevTools protocol over the pipe of `--remote-debugging-pipe`: messages end with a zero byte. Not Playwright, which
 * holds the application back while it starts, nor its connection over a port, which Electron refuses.
 */
export function debuggerOf({ stdio: [, , , sending, receiving] }: ChildProcess): Debugger {
  if (!(sending instanceof Writable) || !(receiving instanceof Readable)) throw new Error('Started without the pipe');
  const waiting = new Map<number, (result: unknown) => void>();
  let text = '';
  let count = 0;
  receiving.on('data', (part: Buffer) => {
    const messages = (text + String(part)).split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const reply = replySchema.safeParse(JSON.parse(message));
      if (reply.success) waiting.get(reply.data.id)?.(reply.data.result);
    }
  });
  const call = (method: string, params: object, sessionId?: string) =>
    new Promise<unknown>((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      sending.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
    });
  return {
    async evaluateInPage(script) {
      const { targetInfos } = targetsSchema.parse(await call('Target.getTargets', {}));
      const page = targetInfos.find(({ type }) => type === 'page');
      if (!page) throw new Error(`The application has no page: ${JSON.stringify(targetInfos)}`);
      const attached = await call('Target.attachToTarget', { targetId: page.targetId, flatten: true });
      const { sessionId } = sessionSchema.parse(attached);
      const evaluated = await call(
        'Runtime.evaluate',
        { expression: script, awaitPromise: true, returnByValue: true },
        sessionId,
      );
      return numberSchema.parse(evaluated).result.value;
    },
  };
}
