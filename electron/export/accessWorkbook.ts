import type { Workbook } from '../../shared/workbooks/workbook';
import type { AccessSheet } from '../../shared/brief/accessSheet';

/** Widths in characters. */
const widths = [24, 20, 30, 24];

/** The same list as a spreadsheet, for hosts whose reception keeps its own. */
export function accessWorkbook({ heading, labels, visitors, needs, needLabels }: AccessSheet): Workbook {
  const { familyName, givenName, organisation, role } = labels;
  return {
    sheets: [
      {
        name: heading,
        columns: widths.map((width) => ({ width })),
        rows: [
          [familyName, givenName, organisation, role],
          ...visitors.map((row) => [row.familyName, row.givenName, row.organisation, row.role]),
        ],
      },
      {
        name: needLabels.title.slice(0, 31),
        columns: [36, 40, 12].map((width) => ({ width })),
        rows: [
          [needLabels.kind, needLabels.need, needLabels.people],
          ...needs.flatMap(({ rows }) => rows.map((row) => [...row])),
        ],
      },
    ],
  };
}
