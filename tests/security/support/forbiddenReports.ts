import { validRequests } from './validRequests';
import { each, notOneOf, notWork, shape } from './wrongValues';

const programme = validRequests.saveProgramme;
/** What no page may have written as a public programme. */
export const notProgrammeRequests = [
  ...shape(programme, Object.keys(programme)),
  ...each(programme, 'work', notWork),
  ...each(programme, 'language', notOneOf('recipient', 'de')),
  ...each(programme, 'paper', notOneOf('a3')),
  ...each(programme, 'folder', ['/etc', '']),
];

const report = validRequests.saveReport;
/** What no page may have written as a mission report. */
export const notReportRequests = [
  ...shape(report, Object.keys(report)),
  ...each(report, 'work', notWork),
  ...each(report, 'audience', notOneOf('public', 'everyone')),
  ...each(report, 'language', notOneOf('recipient', 'de')),
  ...each(report, 'paper', notOneOf('a3')),
  ...each(report, 'compared', [
    null,
    {},
    'x',
    [7],
    [{}],
    Array.from({ length: 5 }, () => report.compared[0]),
    [{ ...report.compared[0], people: ['Anne'] }],
  ]),
  ...each(report, 'folder', ['/etc', '']),
];
