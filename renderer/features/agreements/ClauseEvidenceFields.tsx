import { useTranslation } from 'react-i18next';
import type { Clause } from '../../../shared/model/clause';
import type { SupportRequestId } from '../../../shared/model/identifier';
import { idsIn } from '../../../shared/model/idsIn';
import { setOfIds } from '../../../shared/model/setOfIds';
import { type Choice, ChoiceList } from '../../fields/ChoiceList';
import { useItemChoices } from '../../fields/useItemChoices';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import styles from './ClausesCard.module.css';
import { useClauseChange } from './useClauseChange';
import { useClauseEvidence } from './useClauseEvidence';

/** What shows that a clause was kept: chosen among what the mission has. */
export function ClauseEvidenceFields({ clause }: { clause: Clause }) {
  const change = useClauseChange(clause.id);
  const make = useAnnouncedEdits();
  const { requests, requested, claims, outcomes } = useClauseEvidence(clause.id);
  /** A request names its clause itself: what was chosen says so, what is not any longer says nothing. */
  const link = (chosen: readonly SupportRequestId[]) => {
    const edit = (request: SupportRequestId, under: typeof clause.id | null) =>
      ({ name: 'edit-support-request', payload: { request, changes: { clause: under } } }) as const;
    const added = chosen.filter((id) => !requested.includes(id)).map((id) => edit(id, clause.id));
    const removed = requested.filter((id) => !chosen.includes(id)).map((id) => edit(id, null));
    void make([...added, ...removed]);
  };
  return (
    <>
      <EvidenceChoice
        field="items"
        choices={useItemChoices(clause.items)}
        chosen={idsIn(clause.items)}
        onChange={(ids) => change({ items: setOfIds(ids) })}
      />
      <EvidenceChoice field="requests" choices={requests} chosen={requested} onChange={link} />
      <EvidenceChoice
        field="claims"
        choices={claims}
        chosen={idsIn(clause.claims)}
        onChange={(ids) => change({ claims: setOfIds(ids) })}
      />
      <EvidenceChoice
        field="outcomes"
        choices={outcomes}
        chosen={idsIn(clause.outcomes)}
        onChange={(ids) => change({ outcomes: setOfIds(ids) })}
      />
    </>
  );
}

interface EvidenceChoiceProps<Id extends string> {
  field: 'items' | 'requests' | 'claims' | 'outcomes';
  choices: readonly Choice<Id>[];
  chosen: readonly Id[];
  onChange: (chosen: readonly Id[]) => void;
}

function EvidenceChoice<Id extends string>({ field, choices, chosen, onChange }: EvidenceChoiceProps<Id>) {
  const { t } = useTranslation('clauses');
  const label = t(`field.${field}`);
  if (choices.length === 0) return <p className={styles.note}>{t(`nothing.${field}`)}</p>;
  return (
    <ChoiceList
      label={label}
      searchLabel={`${t('seek')} · ${label}`}
      choices={choices}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
