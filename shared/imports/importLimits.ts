/**
 * What an imported file may cost before anybody has looked into it (design, section 11). Far above real delegations
 * (200 people) and agendas (300 meetings), far below what would make a laptop wait.
 */
export const importLimits = {
  /** Bytes on disk, checked before the first one is read. */
  bytes: 32 * 1024 * 1024,
  /** Bytes of a mission in the open form: eight times the largest that was measured. */
  openJsonBytes: 64 * 1024 * 1024,
  /** Bytes of all parts of a workbook once inflated; handed to the inflater, not checked afterwards. */
  inflatedBytes: 96 * 1024 * 1024,
  /** Files inside a workbook. */
  parts: 2_000,
  rows: 20_000,
  columns: 256,
  /** Cells of a table once every row is as wide as the widest, and characters in all of them: one wide row, or one long
   * text that a million cells refer to, would otherwise fill the memory of the window that the table is handed to. */
  cells: 1_000_000,
  characters: 32 * 1024 * 1024,
  /** Characters in one cell: the most that Excel itself keeps. */
  cellLength: 32_767,
  /** Elements inside elements in a workbook's XML; Excel stays under 12. */
  xmlDepth: 32,
  /** Objects inside objects in the open form of a mission; the model nests five deep. */
  jsonDepth: 16,
  /** Lines of a file of contacts, and properties of one contact; photos make the most lines. */
  cardLines: 1_000_000,
  cardProperties: 1_000,
  /** Milliseconds after which a reading is given up. */
  milliseconds: 30_000,
  /** Memory of the reading thread, in MiB. */
  memoryMiB: 768,
} as const;
