import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conflictRules } from '../../../../shared/conflicts/findConflicts';
import { enConflicts } from '../../../../shared/i18n/en/conflicts';
import { frConflicts } from '../../../../shared/i18n/fr/conflicts';

const document = join(import.meta.dirname, '../../../../docs/conflicts.md');
const askedOf = {
  entry: 'each item',
  agenda: 'each agenda',
  traveller: 'each traveller',
  mission: 'the mission',
} as const;
const severityOf = { impossible: 'impossible', risky: 'risky', check: 'to check' } as const;

/** The page of the documentation, from the rules and the catalogues. */
function rulesTable(): string {
  const rows = conflictRules.map(({ id, severity, of }) =>
    ['', enConflicts.rule[id], frConflicts.rule[id], severityOf[severity], askedOf[of], `\`${id}\``, '']
      .join(' | ')
      .trim(),
  );
  return [
    '# Conflicts',
    '',
    'What Passerelle looks for in a mission after every edit, by the name under which the window shows it. The severity is the',
    'worst that a rule gives; where something is tentative a finding is milder. What a rule is asked of is what has to change',
    'for it to be asked again. The margins that rules use are in `shared/conflicts/margins.ts`; a mission may set each of its own.',
    '',
    'Written by `npx vitest run --project unit tests/unit/shared/conflicts/rulesTable.test.ts -u`; a test compares.',
    '',
    '| Rule | Règle | Severity | Asked of | Identifier |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

test('the documentation has every rule, in both languages', async () => {
  await expect(rulesTable()).toMatchFileSnapshot(document);
});
