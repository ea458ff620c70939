import type { QuickEntry, QuickPart } from '../../../../shared/quickEntry/quickEntry';
import { classNames } from '../../../ui/classNames';
import type { ItemReader } from '../words/itemReader';
import styles from './QuickEntryDialog.module.css';

/** The line again, with what was understood and what was not marked by more than colour. */
export function QuickEcho({ entry, reader: { t } }: { entry: QuickEntry; reader: ItemReader }) {
  const parts = [...entry.parts].filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const unknown = parts.filter(({ as }) => as === 'unknown');
  const said = (part: QuickPart) => entry.text.slice(part.from, part.to).trim();
  return (
    <>
      <p className={styles.echo} aria-hidden>
        {parts.map((part, index) => (
          <span key={part.from}>
            {entry.text.slice(parts[index - 1]?.to ?? 0, part.from)}
            <mark className={classNames(styles.mark, part.as === 'unknown' && styles.unknown)}>{said(part)}</mark>
          </span>
        ))}
        {entry.text.slice(parts.at(-1)?.to ?? 0)}
      </p>
      {unknown.length > 0 && (
        <p className={styles.notUnderstood}>{t('quick.notUnderstood', { words: unknown.map(said).join(', ') })}</p>
      )}
    </>
  );
}
