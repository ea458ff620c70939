import { validRequests } from './validRequests';
import { each, notDay, notFields, notNumber, notOneOf, notText, notWork, shape } from './wrongValues';

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
const [figures] = report.compared;
const notSize = [...notNumber, -1, 0.5, 1_000_001];
const notSum = [...notNumber, -1, 1e16];
/** No figures of an earlier mission. */
const notFigures = [
  ...shape(
    figures ?? {},
    Object.keys(figures ?? {}).filter((name) => name !== 'satisfaction'),
  ),
  ...['titleFr', 'titleEn'].flatMap((name) => each(figures ?? {}, name, [...notText, 'x'.repeat(501)])),
  ...each(figures ?? {}, 'firstDay', notDay),
  ...['delegates', 'organisations', 'meetings', 'held', 'supportAsked', 'supportGiven', 'answers'].flatMap((name) =>
    each(figures ?? {}, name, notSize),
  ),
  ...['purposes', 'results'].flatMap((name) =>
    each(figures ?? {}, name, [
      ...notFields,
      { other: 1 },
      ...notSize.flatMap((size) => [{ financing: size }, { lead: size }]),
    ]),
  ),
  ...each(figures ?? {}, 'amounts', [
    ...notFields,
    { cad: 1 },
    { CADX: 1 },
    { XCAD: 1 },
    { '': 1 },
    ...notSum.map((sum) => ({ CAD: sum })),
  ]),
  ...each(figures ?? {}, 'satisfaction', [...notNumber, 0, 0.5, 5.1]),
];
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
    ...notFigures.map((figures) => [figures]),
  ]),
  ...each(report, 'folder', ['/etc', '']),
];
