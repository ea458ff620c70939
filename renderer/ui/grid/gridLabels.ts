/** Everything the grid says by itself. */
export interface GridLabels {
  selectAll: string;
  /** With the name of the row: "Choisir Priya Raman". */
  selectRow: (rowName: string) => string;
  /** "Filtrer Organisation". */
  filter: (columnHeader: string) => string;
  /** Where a list of suggestions is empty. */
  noSuggestion: string;
}
