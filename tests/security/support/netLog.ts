import { readFileSync } from 'node:fs';

/** What Chromium's own log of its network says it did, page or no page. */
export interface NetworkActivity {
  /** Addresses of requests that no policy and no filter stopped. */
  readonly requests: readonly string[];
  readonly names: readonly string[];
  readonly connections: number;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly phase: number;
    readonly params?: Readonly<Record<string, string>>;
  }[];
}

const begins = 1;

/** Reads what `--log-net-log` wrote, once the application has quit. The window's own scheme never gets this far. */
export function readNetLog(path: string): NetworkActivity {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const typed = (...names: string[]) => {
    const types = names.map((name) => constants.logEventTypes[name]);
    if (types.includes(undefined)) throw new Error(`This Chromium logs no ${names.join(' or ')}`);
    return events.filter(({ type, phase }) => types.includes(type) && phase === begins);
  };
  const said = (name: string, key: string) =>
    typed(name).flatMap(({ params }) => {
      const value = params?.[key];
      return value === undefined ? [] : [value];
    });
  return {
    requests: said('URL_REQUEST_START_JOB', 'url'),
    names: said('HOST_RESOLVER_MANAGER_REQUEST', 'host'),
    connections: typed('TCP_CONNECT', 'UDP_CONNECT').length,
  };
}
