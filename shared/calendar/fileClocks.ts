import type { AgendaClock } from '../imports/agendaClock';
import type { AgendaClockChoice } from '../imports/agendaClockChoice';
import type { ZoneId } from '../model/zoneId';
import { clockMsOf } from '../time/clockMsOf';
import { isKnownZone } from '../time/isKnownZone';
import { wallTimeAt } from '../time/wallTimeAt';
import { instantFromOnsets } from './instantFromOnsets';
import { instantOnClock } from './instantOnClock';
import type { JCalComponent } from './jCal';
import type { InstantOfClock, SourceClock } from './sourceClock';
import type { SourceTime } from './sourceTime';
import { textOf } from './textOf';
import { timezoneOnsets } from './timezoneOnsets';
import { zoneOfTzid } from './zoneOfTzid';

/** As far as the bundled rules reach. */
const years = { first: 1990, last: 2050 };

/** A TZID of the file with all that explains it, and what was seen of it. */
interface FileClock {
  readonly tzid: string;
  readonly clock: SourceClock | undefined;
  /** By its name. */
  readonly zone: ZoneId | undefined;
  readonly byFile: InstantOfClock | undefined;
  events: number;
  example?: AgendaClock['example'];
}

/**
 * Explains the TZIDs of a file by name and, where a name says nothing, by the file's own VTIMEZONE. A zone that the bundled
 * rules know follows them, because exporters copy old rules for years; where that puts an event at another time than the
 * file's own rules would, it says so, and a person can choose the other reading.
 */
export class FileClocks {
  private readonly described: ReadonlyMap<string, JCalComponent>;
  private readonly choices: ReadonlyMap<string, AgendaClockChoice['take']>;
  private readonly found = new Map<string, FileClock>();
  private readonly byClock = new Map<SourceClock, FileClock>();

  constructor(timezones: readonly JCalComponent[], choices: readonly AgendaClockChoice[]) {
    this.described = new Map(timezones.map((timezone) => [textOf(timezone, 'tzid').trim(), timezone]));
    this.choices = new Map(choices.map(({ tzid, take }) => [tzid, take]));
  }

  readonly clockOf = (tzid: string): SourceClock | undefined => this.known(tzid.trim()).clock;

  /** An event stands on a clock of the file. */
  saw(title: string, start: SourceTime): void {
    if (start.kind === 'date' || start.clock.form === 'utc') return;
    const known = this.byClock.get(start.clock);
    if (!known) return;
    const { zone, byFile } = known;
    if (!zone) {
      known.events += 1;
      return;
    }
    const byRules = instantOnClock(start.local, { form: 'zoned', zone });
    const other = byFile?.(start.local) ?? byRules;
    if (byRules === undefined || other === undefined || other === byRules) return;
    known.events += 1;
    known.example ??= { title, byRules: wallTimeAt(byRules, zone), byFile: wallTimeAt(other, zone) };
  }

  /** An event is left aside because nothing explains its clock. */
  missed(tzid: string): void {
    this.known(tzid.trim()).events += 1;
  }

  notes(): AgendaClock[] {
    return [...this.found.values()].filter(({ events }) => events > 0).map(noteOf);
  }

  private known(tzid: string): FileClock {
    const known = this.found.get(tzid) ?? this.find(tzid);
    this.found.set(tzid, known);
    if (known.clock) this.byClock.set(known.clock, known);
    return known;
  }

  private find(tzid: string): FileClock {
    // Exchange writes `tzone://Microsoft/Utc`; it and the others mean times that belong to no place.
    const isUtc = /^(?:tzone:\/\/Microsoft\/|Etc\/)?(?:UTC|Z)$/i.test(tzid);
    if (isUtc) return { tzid, clock: { form: 'utc' }, zone: undefined, byFile: undefined, events: 0 };
    const timezone = this.described.get(tzid);
    const zone = zoneOfTzid(tzid) ?? (timezone && zoneOfTzid(textOf(timezone, 'x-lic-location')));
    const byFile = timezone && instantsOf(timezone);
    return { tzid, clock: clockFor(zone, byFile, this.choices.get(tzid)), zone, byFile, events: 0 };
  }
}

function instantsOf(timezone: JCalComponent): InstantOfClock | undefined {
  const onsets = timezoneOnsets(timezone, years);
  return onsets.length === 0 ? undefined : (local) => instantFromOnsets(onsets, clockMsOf(local));
}

function clockFor(
  zone: ZoneId | undefined,
  byFile: InstantOfClock | undefined,
  take: AgendaClockChoice['take'] | undefined,
): SourceClock | undefined {
  if (take !== undefined && take !== 'file' && isKnownZone(take)) return { form: 'zoned', zone: take };
  if (zone && !(take === 'file' && byFile)) return { form: 'zoned', zone };
  return byFile && { form: 'described', instantOf: byFile, ...(zone ? { zone } : {}) };
}

function noteOf({ tzid, zone, clock, byFile, events, example }: FileClock): AgendaClock {
  const taken = takenBy(clock);
  const common = { tzid, events, ...(taken ? { taken } : {}), ...(example ? { example } : {}) };
  if (zone) return { kind: 'contradicted', zone, ...common };
  return { kind: byFile ? 'described' : 'unknown', ...common };
}

function takenBy(clock: SourceClock | undefined): AgendaClockChoice['take'] | undefined {
  if (clock?.form === 'described') return 'file';
  return clock?.form === 'zoned' ? clock.zone : undefined;
}
