import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { unlessItStands } from '../../e2e/support/unlessItStands';
import { withoutGpu } from '../../e2e/support/withoutGpu';

interface Reply {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/**
 * The application driven through a pipe instead of a port, so that it needs no network to be driven: for a network namespace
 * in which there is not even a loopback. Everything is done by code in the page.
 */
export class PipedApplication {
  readonly process: ChildProcess;
  readonly #ended: Promise<number | null>;
  readonly #profile: string;
  readonly #to: Writable;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #sent = 0;
  #session = '';

  /** @param wrapper program and arguments that run the application's own command line */
  constructor([wrapper = '', ...before]: readonly string[], profile: string, switches: readonly string[]) {
    const executable = process.env['PASSERELLE_ELECTRON'] ?? '';
    const args = [`--user-data-dir=${profile}`, '--lang=fr-CA', '--remote-debugging-pipe', withoutGpu, ...switches];
    const env = { ...process.env, LANGUAGE: 'fr_CA', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
    this.process = spawn(wrapper, [...before, executable, ...args, ...electronArguments(projectRoot)], {
      env,
      // A group of its own, so that it can be ended without the test where it stands still.
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore', 'pipe', 'pipe'],
    });
    this.#profile = profile;
    this.#ended = new Promise((resolve) => this.process.once('close', resolve));
    this.#to = this.process.stdio[3] as Writable;
    this.#listen(this.process.stdio[4] as Readable);
  }

  /** Waits for the window and its page, which has a title once it is there, and from then on speaks to it. */
  attach(): Promise<void> {
    return unlessItStands('The first window', this.#profile, this.#attach());
  }

  /** Runs code in the page and gives what it comes to. */
  evaluate(expression: string): Promise<unknown> {
    return unlessItStands('The page', this.#profile, this.#evaluate(expression));
  }

  /** Closes the window as a person would and waits for the end; the page may be gone before it can answer. */
  close(): Promise<number | null> {
    this.#post('Runtime.evaluate', { expression: `void passerelle.controlWindow({ action: 'close' })` });
    return unlessItStands('The end', this.#profile, this.#ended);
  }

  async #attach(): Promise<void> {
    for (;;) {
      const { targetInfos } = await this.#send('Target.getTargets', {});
      const page = (targetInfos as { type: string; title: string; targetId: string }[]).find(
        ({ title }) => title === 'Passerelle',
      );
      if (page) {
        const { sessionId } = await this.#send('Target.attachToTarget', { targetId: page.targetId, flatten: true });
        this.#session = String(sessionId);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: unknown }).value;
  }

  #send(method: string, params: object): Promise<Readonly<Record<string, unknown>>> {
    const id = this.#post(method, params);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => (result ? resolve(result) : reject(new Error(error?.message))));
    });
  }

  #post(method: string, params: object): number {
    this.#sent += 1;
    const session = this.#session === '' ? {} : { sessionId: this.#session };
    this.#to.write(`${JSON.stringify({ id: this.#sent, method, params, ...session })}\0`);
    return this.#sent;
  }

  #listen(from: Readable): void {
    let text = '';
    from.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const messages = text.split('\0');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const reply = JSON.parse(message) as Reply;
        if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
      }
    });
  }
}
