import type { MissionReport } from '../brief/missionReport';
import { joined } from '../brief/joined';
import type { ReportTable } from '../brief/reportTables';
import type { WordBlock, WordDocument } from '../wordFiles/wordDocument';

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
      { kind: 'table', description: participation.title, rows: participation.rows },
      ...tables.flatMap(blocksOf),
    ],
  };
}

function blocksOf({ title, head, rows, isChart }: ReportTable): readonly WordBlock[] {
  const bars = rows.map(([label, value]) => ({ label: String(label), value: Number(value) }));
  const words = bars.map(({ label, value }) => `${label} ${value}`).join(', ');
  return [
    { kind: 'heading', text: title },
    ...(isChart ? ([{ kind: 'bars', description: `${title} : ${words}`, bars }] as const) : []),
    { kind: 'table', description: title, head, rows },
  ];
}
