import { useTranslation } from 'react-i18next';
import type { ColumnMapping } from '../../../shared/imports/delegateField';
import type { SpreadsheetRow } from '../../../shared/imports/spreadsheetTable';
import { classNames } from '../../ui/classNames';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './PreviewTable.module.css';
import type { RowPreview } from './previewCells';
import { severityMark } from './severityMark';

export interface PreviewRowProps {
  row: SpreadsheetRow;
  mapping: ColumnMapping;
  preview: RowPreview | undefined;
  template: string;
}

/** One row of the file: its number with the worst mark, its cells as they are, faults in the cell that has them. */
export function PreviewRow({ row, mapping, preview, template }: PreviewRowProps) {
  const { t } = useTranslation('imports');
  const isIdle = preview?.outcome === 'excluded' || preview?.outcome === 'merged';
  return (
    <div
      role="row"
      aria-rowindex={row.number}
      className={classNames(styles.row, isIdle && styles.idle, preview?.outcome === 'merged' && styles.merged)}
      style={{ gridTemplateColumns: template }}
    >
      <div role="rowheader" className={styles.number}>
        {preview?.severity && (
          <StatusMark severity={severityMark[preview.severity]} label={t(`severity.${preview.severity}`)} />
        )}
        <span>{row.number}</span>
      </div>
      {row.cells.map((cell, column) => {
        const fault = preview?.cells.get(column);
        const target = mapping[column];
        const isUnread = target === 'ignored' || target === 'locked';
        return (
          <div
            // Cells have no identity but their place.
            key={column}
            role="cell"
            title={cell}
            className={classNames(styles.cell, fault && styles[fault], isUnread && styles.unread)}
          >
            {cell === '' && fault ? <em>{t('table.empty')}</em> : cell}
          </div>
        );
      })}
    </div>
  );
}
