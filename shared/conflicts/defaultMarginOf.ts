import type { MarginField } from '../model/marginFields';
import { marginFieldOf } from './marginFieldOf';
import { defaultMargins, type MarginName } from './margins';

/** What a margin is where the mission does not set it, in minutes, or days where it says so. */
export function defaultMarginOf(field: MarginField): number {
  const name = (Object.keys(defaultMargins) as readonly MarginName[]).find((each) => marginFieldOf(each) === field);
  if (name === undefined) throw new Error(`No rule uses ${field}`);
  return defaultMargins[name];
}
