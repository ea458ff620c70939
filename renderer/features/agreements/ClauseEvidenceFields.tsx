import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/commands/commands';
import type { Clause } from '../../../shared/model/clause';
import type { AnnouncementId, ClauseId, SupportRequestId } from '../../../shared/model/identifier';
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
  const { requests, requested, announcements, announced, claims, outcomes } = useClauseEvidence(clause.id);
  /** Requests and announcements name their clause themselves: what was chosen says so, what is not any longer says nothing. */
  const link = <Id extends string>(before: readonly Id[], chosen: readonly Id[], edit: Linking<Id>) =>
    void make([
      ...chosen.filter((id) => !before.includes(id)).map((id) => edit(id, clause.id)),
      ...before.filter((id) => !chosen.includes(id)).map((id) => edit(id, null)),
    ]);
  return (
    <>
      <EvidenceChoice
        field="items"
        choices={useItemChoices(clause.items)}
        chosen={idsIn(clause.items)}
        onChange={(ids) => change({ items: setOfIds(ids) })}
      />
      <EvidenceChoice
        field="requests"
        choices={requests}
        chosen={requested}
        onChange={(ids) => link(requested, ids, requestUnder)}
      />
      <EvidenceChoice
        field="announcements"
        choices={announcements}
        chosen={announced}
        onChange={(ids) => link(announced, ids, announcementUnder)}
      />
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

type Linking<Id> = (record: Id, clause: ClauseId | null) => Command;

function requestUnder(request: SupportRequestId, clause: ClauseId | null): Command {
  return { name: 'edit-support-request', payload: { request, changes: { clause } } };
}

function announcementUnder(announcement: AnnouncementId, clause: ClauseId | null): Command {
  return { name: 'edit-announcement', payload: { announcement, changes: { clause } } };
}

interface EvidenceChoiceProps<Id extends string> {
  field: 'items' | 'requests' | 'announcements' | 'claims' | 'outcomes';
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
