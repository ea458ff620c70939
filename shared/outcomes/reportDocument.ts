import { barsOf } from '../brief/barsOf';
import { cellText } from '../brief/cellText';
import { holdsFigures } from '../brief/holdsFigures';
import { joined } from '../brief/joined';
import type { MissionReport } from '../brief/missionReport';
import type { ReportTable } from '../brief/reportTable';
import type { Locale } from '../model/locale';
import type { WordBlock, WordCell, WordDocument } from '../wordFiles/wordDocument';

/** A mission report as a text document to be written on: the same figures in the same order as on its pages. */
export function reportDocument(report: MissionReport): WordDocument {
  const { title, locale, heading, mission, period, version, audience, participation, tables } = report;
  return {
    title,
    locale,
    head: joined([mission, heading], ' · '),
    foot: joined([audience, version], ' · '),
    blocks: [
      { kind: 'title', text: heading },
      { kind: 'subtitle', text: mission },
      { kind: 'text', text: period },
      { kind: 'heading', text: participation.title },
      { kind: 'table', description: participation.title, rows: cellsOf(participation, locale) },
      ...tables.flatMap((table) => blocksOf(table, locale)),
    ],
  };
}

function blocksOf(table: ReportTable, locale: Locale): readonly WordBlock[] {
  const { title, head, isChart } = table;
  return [
    { kind: 'heading', text: title },
    ...(isChart ? ([{ kind: 'bars', ...barsOf(table, locale) }] as const) : []),
    { kind: 'table', description: title, head, rows: cellsOf(table, locale) },
  ];
}

function cellsOf(table: Pick<ReportTable, 'rows' | 'words'>, locale: Locale): readonly (readonly WordCell[])[] {
  return table.rows.map((cells) =>
    cells.map((cell, column) => ({ text: cellText(cell, locale), isFigure: holdsFigures(table, column) })),
  );
}
