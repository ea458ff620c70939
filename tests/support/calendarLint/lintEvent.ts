import { lineOf, valueOf, type Block } from './block';
import { lintAlarm } from './lintAlarm';
import { lintProperties } from './lintProperties';
import { lintTimes } from './lintTimes';
import type { MethodRule } from './methodTable';
import { eventProperties } from './propertyTable';

const largestUid = 255;
const links = ['http', 'https'];

/** One event, by RFC 5545 section 3.6.1, RFC 5546 section 3.2, RFC 7986, and what we promise besides. */
export function lintEvent(event: Block, zones: readonly Block[], method: MethodRule): string[] {
  const uid = valueOf(event, 'UID') ?? '';
  const faults = [
    ...method.required.filter((name) => !lineOf(event, name)).map((name) => `VEVENT without ${name}`),
    ...method.forbidden.filter((name) => has(event, name)).map((name) => `has ${name}`),
    ...lintStatus(event, method),
    ...lintProperties(event, eventProperties),
    ...lintLimits(event),
    ...lintTimes(event, zones),
    ...event.blocks.flatMap((block) => (block.name === 'VALARM' ? lintAlarm(block, event) : [`has a ${block.name}`])),
  ];
  return faults.map((fault) => `${uid}: ${fault}`);
}

function has(event: Block, name: string): boolean {
  return lineOf(event, name) !== undefined || event.blocks.some((block) => block.name === name);
}

function lintStatus(event: Block, { statuses }: MethodRule): string[] {
  const status = valueOf(event, 'STATUS');
  return status === undefined || statuses.includes(status) ? [] : [`STATUS ${status} does not fit the METHOD`];
}

function lintLimits(event: Block): string[] {
  const value = (name: string) => valueOf(event, name) ?? '';
  const scheme = value('URL').split(':', 1)[0]?.toLowerCase() ?? '';
  return [
    // RFC 7986 section 5.3.
    ...(Buffer.byteLength(value('UID')) > largestUid ? ['UID longer than 255 octets'] : []),
    ...(lineOf(event, 'UID') && value('UID') === '' ? ['UID is empty'] : []),
    ...(lineOf(event, 'SUMMARY') && value('SUMMARY') === '' ? ['SUMMARY is empty'] : []),
    ...(Number(value('SEQUENCE')) < 0 ? ['SEQUENCE is negative'] : []),
    ...(Number(value('PRIORITY')) < 0 || Number(value('PRIORITY')) > 9 ? ['PRIORITY is not from 0 to 9'] : []),
    ...(lineOf(event, 'URL') && !links.includes(scheme) ? [`URL leads to ${scheme}:`] : []),
  ];
}
