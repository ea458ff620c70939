import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import type { Bench } from '../withBench';
import { debuggerOf } from './debuggerOf';

export interface Start {
  readonly application: string;
  /** Name of the profile, kept between the starts of one run. */
  readonly profile: string;
  readonly files?: readonly string[];
}

/**
 * Milliseconds from the start of the process until the largest text of the page was painted, as the page itself recorded
 * it. Nothing asks the window anything while it starts.
 */
export async function startToPaint(bench: Bench, { application, profile, files = [] }: Start): Promise<number> {
  const switches = [`--user-data-dir=${join(bench.folder, profile)}`, '--remote-debugging-pipe', '--lang=fr-CA'];
  const startedAt = Date.now();
  const child = spawn(bench.runtime.executable, [...switches, ...electronArguments(application), ...files], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  try {
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    return (await debuggerOf(child).evaluateInPage(paintedAt)) - startedAt;
  } finally {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  }
}

/** Long after any window has painted: asking earlier would slow down what is measured. */
const settleMs = 4_000;

/** In the page: when its largest paint happened, on the clock of the machine. */
const paintedAt = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1);
    resolve(performance.timeOrigin + last.startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;
