/** What the toolbar says of the table under it. */
export interface DirectoryTableProps {
  query: string;
  areFiltersShown: boolean;
  /** The sheet of the row one goes to stands beside the table. */
  isSheetShown: boolean;
  onAdd: () => void;
}
