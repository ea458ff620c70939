import type { HostEvents } from '../../shared/ipc/host';

type SessionEventName = 'mission:published' | 'mission:save-state' | 'mission:file' | 'mission:merged';

/** What a session tells the window it belongs to. */
export type SessionEvent = {
  [Name in SessionEventName]: {
    readonly name: Name;
    readonly event: HostEvents[Name];
  };
}[SessionEventName];
