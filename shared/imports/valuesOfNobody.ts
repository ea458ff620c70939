import type { ColumnMapping, DelegateField } from './delegateField';
import type { ImportProblem } from './importProblem';
import type { DistinctRow } from './mergeDuplicateRows';

const ofPerson: readonly DelegateField[] = [
  'email',
  'workPhone',
  'mobilePhone',
  'jobTitleFr',
  'jobTitleEn',
  'language',
  'spokenLanguages',
  'tags',
];

/** What rows say of a person whom they do not name, and of whom nothing can be kept: once for each column, with its rows. */
export function valuesOfNobody(rows: readonly DistinctRow[], mapping: ColumnMapping): readonly ImportProblem[] {
  const nameless = rows.filter(({ values, isExcluded }) => !isExcluded && !values.givenName && !values.familyName);
  return ofPerson.flatMap((field): readonly ImportProblem[] => {
    const saying = nameless.filter(({ values }) => values[field] !== undefined);
    const [first] = saying;
    if (!first) return [];
    return [
      {
        id: `nobody-named:${field}`,
        code: 'nobody-named',
        severity: 'warning',
        rows: saying.map(({ number }) => number),
        column: mapping.indexOf(field),
        field,
        value: first.values[field] ?? '',
        choices: ['leave-empty'],
        choice: 'leave-empty',
      },
    ];
  });
}
