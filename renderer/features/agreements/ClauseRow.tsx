import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../shared/agreements/evidenceByClause';
import type { Clause } from '../../../shared/model/clause';
import { translatedText } from '../../../shared/model/translatedText';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { IconButton } from '../../ui/controls/IconButton';
import { Chip } from '../../ui/marks/Chip';
import { ClauseEvidenceFields } from './ClauseEvidenceFields';
import { ClauseFields } from './ClauseFields';
import styles from './ClausesCard.module.css';
import { useEvidenceWords } from './useEvidenceWords';

export interface ClauseRowProps {
  clause: Clause;
  evidence: readonly Evidence[];
  /** Its neighbours in the order, to change places with. */
  before: Clause | undefined;
  after: Clause | undefined;
  isOpen: boolean;
  /** Chosen elsewhere: it comes with the keyboard on it. */
  isRevealed: boolean;
  onToggle: () => void;
}

/** One clause: what it is called and what was done under it; opened, the fields of both. */
export function ClauseRow({ clause, evidence, before, after, isOpen, isRevealed, onToggle }: ClauseRowProps) {
  const { t } = useTranslation('clauses');
  const title = translatedText(clause, 'title', useLocale()).text || t(`agreements:clause.${clause.kind}`);
  const make = useAnnouncedEdits();
  const words = useEvidenceWords();
  const swap = (other: Clause | undefined) =>
    other &&
    void make([
      { name: 'edit-clause', payload: { clause: clause.id, changes: { order: other.order } } },
      { name: 'edit-clause', payload: { clause: other.id, changes: { order: clause.order } } },
    ]);
  return (
    <>
      <div className={styles.row}>
        <IconButton
          icon={isOpen ? ChevronDown : ChevronRight}
          label={t('open', { title })}
          aria-expanded={isOpen}
          autoFocus={isRevealed}
          onPress={onToggle}
        />
        <h3 className={styles.title}>{title}</h3>
        {evidence.length > 0 ? (
          <Chip>{t('evidence', { count: evidence.length })}</Chip>
        ) : (
          <Chip tone="risk">{t('noEvidence')}</Chip>
        )}
        <IconButton icon={ArrowUp} label={t('up', { title })} isDisabled={!before} onPress={() => swap(before)} />
        <IconButton icon={ArrowDown} label={t('down', { title })} isDisabled={!after} onPress={() => swap(after)} />
        <IconButton
          icon={Trash2}
          label={t('delete', { title })}
          onPress={() => void make([{ name: 'delete-clause', payload: { clause: clause.id } }])}
        />
      </div>
      {evidence.length > 0 && (
        <ul className={styles.evidence}>
          {evidence.map((each) => (
            <li key={each.record.id}>{words(each)}</li>
          ))}
        </ul>
      )}
      {isOpen && (
        <div className={styles.fields}>
          <ClauseFields clause={clause} />
          <ClauseEvidenceFields clause={clause} />
        </div>
      )}
    </>
  );
}
