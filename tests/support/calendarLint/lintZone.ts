import { lineOf, valueOf, type Block } from './block';
import { yearlyRule } from './describedOffset';
import { lintProperties } from './lintProperties';
import { observanceProperties, zoneProperties } from './propertyTable';

/** RFC 5545 section 3.6.5, and what Outlook understands of it: one STANDARD, at most one DAYLIGHT, yearly rules. */
export function lintZone(zone: Block): string[] {
  const count = (name: string) => zone.blocks.filter((block) => block.name === name).length;
  const [standard, daylight] = [count('STANDARD'), count('DAYLIGHT')];
  const faults = [
    ...(lineOf(zone, 'TZID') ? [] : ['VTIMEZONE without TZID']),
    ...(standard === 1 && daylight <= 1 ? [] : ['not one STANDARD and at most one DAYLIGHT']),
    ...(standard + daylight === zone.blocks.length ? [] : ['something else than STANDARD and DAYLIGHT']),
    ...lintProperties(zone, zoneProperties),
    ...zone.blocks.flatMap((observance) => lintObservance(observance, daylight > 0)),
  ];
  return faults.map((fault) => `${valueOf(zone, 'TZID') ?? 'a zone'}: ${fault}`);
}

function lintObservance(observance: Block, isYearly: boolean): string[] {
  const rule = valueOf(observance, 'RRULE');
  return [
    ...['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO']
      .filter((name) => lineOf(observance, name) === undefined)
      .map((name) => `${observance.name} without ${name}`),
    ...lintProperties(observance, observanceProperties),
    ...(valueOf(observance, 'DTSTART')?.endsWith('Z') ? [`${observance.name} begins in UTC`] : []),
    ...(isYearly && rule === undefined ? [`${observance.name} happens once beside one that returns`] : []),
    ...(rule === undefined || yearlyRule.test(rule) ? [] : [`too rich for Outlook: ${rule}`]),
  ];
}
