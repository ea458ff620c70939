import { readdirSync, readFileSync } from 'node:fs';

/** Well under the time of a test, so that what stood still is said instead of only that the time ran out. */
const patienceMs = 25_000;

/**
 * Waits for one step of an application. Where it stands still, its processes are ended and the test fails with what each of them was
 * doing; otherwise Playwright would wait for them after the test too, and fail the whole run without a word.
 *
 * @param profile the folder that the application was started with; its processes are known by it
 */
export async function unlessItStands<T>(step: string, profile: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${step} stood still for ${patienceMs / 1000} s.\n${end(profile)}`)),
      patienceMs,
    );
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}

interface Process {
  readonly pid: number;
  readonly group: number;
  readonly words: string;
}

/** Ends every process of the groups in which this profile is used, and says what they were doing. */
function end(profile: string): string {
  const all = processes();
  const groups = new Set(all.filter(({ words }) => words.includes(profile)).map(({ group }) => group));
  const said = all.filter(({ group }) => groups.has(group)).map(({ pid, words }) => `${pid} ${doing(pid)} ${words}`);
  for (const group of groups) readable(() => process.kill(-group, 'SIGKILL'));
  return said.length > 0 ? said.join('\n') : 'None of its processes was found.';
}

function processes(): readonly Process[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const words = procFile(name, 'cmdline').replaceAll('\0', ' ').slice(0, 300);
      // The name of a process stands in parentheses and may hold anything; its group is the third field after it.
      const group = Number(procFile(name, 'stat').split(') ').at(-1)?.split(' ')[2]);
      return words === '' ? [] : [{ pid: Number(name), group, words }];
    });
}

/** The state of a process and where in the kernel each of its threads waits, such as `R main 0`. */
function doing(pid: number): string {
  const threads = readable(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const waits = threads.map(
    (id) => `${procFile(`${pid}/task/${id}`, 'comm').trim()} ${procFile(`${pid}/task/${id}`, 'wchan')}`,
  );
  return `${procFile(String(pid), 'stat').split(') ').at(-1)?.[0] ?? '?'} [${waits.join(', ')}]`;
}

const procFile = (folder: string, name: string) =>
  readable(() => readFileSync(`/proc/${folder}/${name}`, 'utf8')) ?? '';

/** Nothing for a process that has ended meanwhile. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
