import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** On what the figures were taken, and what else the machine was doing: without it no figure means anything. */
export function describeMachine(electronVersion: string): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  return `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}, ${memory} GB, ${type()} ${release()}, Electron ${electronVersion}, load ${load}`;
}
