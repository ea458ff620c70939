import { lineOf, valueOf, type Block } from './block';
import { lintProperties } from './lintProperties';
import { alarmProperties } from './propertyTable';

const required: Readonly<Record<string, readonly string[]>> = {
  DISPLAY: ['DESCRIPTION'],
  EMAIL: ['DESCRIPTION', 'SUMMARY', 'ATTENDEE'],
  AUDIO: [],
};

/** RFC 5545 section 3.6.6: complete for its action, and set off by a moment that can be found. */
export function lintAlarm(alarm: Block, event: Block): string[] {
  const action = valueOf(alarm, 'ACTION') ?? '';
  const needed = ['ACTION', 'TRIGGER', ...(required[action] ?? [])];
  const repeats = ['DURATION', 'REPEAT'].filter((name) => lineOf(alarm, name) !== undefined);
  return [
    ...needed.filter((name) => lineOf(alarm, name) === undefined).map((name) => `VALARM without ${name}`),
    ...(repeats.length === 1 ? [`VALARM with ${repeats[0]} alone`] : []),
    ...(valueOf(event, 'STATUS') === 'CANCELLED' ? ['VALARM of something cancelled'] : []),
    ...lintProperties(alarm, alarmProperties),
    ...lintTrigger(alarm, event),
  ];
}

function lintTrigger(alarm: Block, event: Block): string[] {
  const trigger = lineOf(alarm, 'TRIGGER');
  if (!trigger) return [];
  const [related] = trigger.parameters['RELATED'] ?? [];
  const isMoment = trigger.parameters['VALUE']?.[0] === 'DATE-TIME';
  return [
    ...(isMoment && !trigger.value.endsWith('Z') ? ['TRIGGER is not in UTC'] : []),
    ...(isMoment && related !== undefined ? ['TRIGGER is a moment and has RELATED'] : []),
    ...(related === undefined || ['START', 'END'].includes(related) ? [] : [`TRIGGER is RELATED to ${related}`]),
    ...(related === 'END' && lineOf(event, 'DTEND') === undefined ? ['TRIGGER is RELATED to an end it has not'] : []),
  ];
}
