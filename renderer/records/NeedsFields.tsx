import { useTranslation } from 'react-i18next';
import { codesOfNeeds, type NeedKind, needCodes, needKinds, needsFrom, noNeed } from '../../shared/model/careNeeds';
import type { Person } from '../../shared/model/person';
import { useEdit } from '../hooks/useEdit';
import { CheckboxGroup } from '../ui/fields/CheckboxGroup';

/** Diets and access needs to tick. "None" is an answer; nothing ticked means that nobody asked yet. */
export function NeedsFields({ person }: { person: Person }) {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  return needKinds.map((kind) => {
    const ticked = tickedOf(kind, person[kind]);
    const keep = (next: readonly string[]) =>
      void edit({
        name: 'edit-person',
        payload: { person: person.id, changes: { [kind]: needsTicked(kind, ticked, next) } },
      });
    return (
      <CheckboxGroup
        key={kind}
        label={t(`column.${kind}`)}
        isInColumns
        options={[noNeed, ...needCodes[kind]].map((id) => ({
          id,
          label: t(`needs:${kind}.${id}` as 'needs:diets.none'),
        }))}
        value={ticked}
        onChange={keep}
      />
    );
  });
}

function tickedOf(kind: NeedKind, needs: string | undefined): readonly string[] {
  if (needs === undefined) return [];
  const codes = codesOfNeeds(kind, needs);
  return codes.length === 0 ? [noNeed] : codes;
}

/** "None" unticks the others, any other unticks "none". */
function needsTicked(kind: NeedKind, before: readonly string[], next: readonly string[]): string | null {
  if (next.length === 0) return null;
  const isNoneNew = next.includes(noNeed) && !before.includes(noNeed);
  return isNoneNew ? noNeed : needsFrom(kind, next);
}
