import { validRequests } from './validRequests';
import { each, long, notList, notPath, notText, notWork, shape } from './wrongValues';

const agenda = validRequests.readAgenda;
const clock = { tzid: 'Hall Time', take: 'America/Toronto' };
const notClocks = [
  ...shape(clock, ['tzid', 'take']),
  ...each(clock, 'tzid', [...notText, '', 'x'.repeat(1001), long]),
  ...each(clock, 'take', [...notText, '', '../../etc/localtime', 'x'.repeat(65), long]),
].map((wrong) => [wrong]);

/** What a page may not ask for when an agenda is to be read. */
export const forbiddenAgendaRequests = [
  ...shape(agenda, ['work']),
  ...each(agenda, 'work', notWork),
  ...each(agenda, 'path', notPath),
  ...each(agenda, 'clocks', [...notList, Array.from({ length: 101 }, () => clock), ...notClocks]),
];
