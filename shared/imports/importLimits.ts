/**
 * What an imported file may cost before anybody has looked into it (design, section 11). Far above real delegations
 * (200 people) and agendas (300 meetings), far below what would make a laptop wait.
 */
export const importLimits = {
  /** Bytes on disk, checked before the first one is read. */
  bytes: 32 * 1024 * 1024,
  /** Bytes of one part of a workbook once inflated; handed to the inflater, not checked afterwards. */
  inflatedBytes: 96 * 1024 * 1024,
  /** Files inside a workbook. */
  parts: 2_000,
  rows: 20_000,
  columns: 256,
  /** Characters in one cell: the most that Excel itself keeps. */
  cellLength: 32_767,
  /** Elements inside elements in a workbook's XML; Excel stays under 12. */
  xmlDepth: 32,
  /** Milliseconds after which a reading is given up. */
  milliseconds: 60_000,
  /** Memory of the reading thread, in MiB. */
  memoryMiB: 768,
} as const;
