import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Mission } from '../model/mission';
import { success, type Result } from '../model/result';
import type { CalendarError } from './calendarError';
import { calendarFor, type CalendarFile } from './calendarFor';
import type { CalendarOptions } from './calendarOptions';
import { publicationLedger, type ScopeLedger } from './publicationLedger';
import { recipientScope } from './recipientScope';

interface Remembered {
  readonly mission: Mission;
  readonly file: CalendarFile;
}

/** As long as the items of a mission are in use, what was last made of them for each recipient and choice. */
const known = new WeakMap<Mission['items'], Map<string, Remembered>>();

/**
 * The same as `calendarFor`, without making and proving anew a file that would come out the same: nothing in the mission but
 * its ledger is another object than when it was made (missions are immutable), and the ledger says that exactly this file
 * was sent.
 */
export function sameCalendar(
  recipient: CalendarRecipient,
  mission: Mission,
  options: CalendarOptions,
): Result<CalendarFile, CalendarError> {
  const { now: _now, translations: _translations, ...choices } = options;
  const scope = recipientScope(recipient);
  const name = `${scope} ${JSON.stringify(choices)}`;
  const ofItems = known.get(mission.items) ?? new Map<string, Remembered>();
  known.set(mission.items, ofItems);
  const before = ofItems.get(name);
  const ledger = publicationLedger(mission).get(scope);
  if (before && ledger && isSameMission(before.mission, mission) && wasSent(before.file, ledger)) {
    return success({ ...before.file, entries: {} });
  }
  const made = calendarFor(recipient, mission, options);
  if (made.ok) ofItems.set(name, { mission, file: made.value });
  return made;
}

function isSameMission(before: Mission, now: Mission): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]) as Set<keyof Mission>;
  return [...names].every((name) => name === 'publications' || before[name] === now[name]);
}

function wasSent({ publications }: CalendarFile, { events }: ScopeLedger): boolean {
  const shown = [...events.values()].filter(({ state }) => state !== 'gone');
  const inFile = publications.filter(({ event }) => event !== null);
  return (
    shown.length === inFile.length &&
    inFile.every(({ item, sequence, digest, published }) => {
      const last = events.get(item);
      return (
        last !== undefined &&
        !last.isDivided &&
        last.sequence === sequence &&
        last.digest === digest &&
        last.at === published.at &&
        last.state === published.state
      );
    })
  );
}
