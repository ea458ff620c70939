/** What a person has done to a list to find something in it: one value, so that it can be saved and named. */
export interface GridView {
  sort: { column: string; direction: 'ascending' | 'descending' } | null;
  /** Text sought per column; accents and case do not count. */
  filters: Readonly<Record<string, string>>;
}

export const plainGridView: GridView = { sort: null, filters: {} };
