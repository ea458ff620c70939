import { format } from 'date-fns-tz'; // planted
import ICAL from 'ical.js'; // planted
import { zoneRules } from '../../electron/storage/zoneRules'; // planted
import { instantOf } from '../time/instantOf';

export const all = [format, ICAL, zoneRules, instantOf];
