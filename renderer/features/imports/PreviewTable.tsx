import { ArrowDown, Lock } from 'lucide-react';
import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import {
  fieldsOfList,
  type ColumnMapping,
  type ColumnTarget,
  type DelegateField,
  type ListKind,
} from '../../../shared/imports/delegateField';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { Icon } from '../../ui/marks/Icon';
import { ChoiceMenu } from './ChoiceMenu';
import { PreviewRow } from './PreviewRow';
import styles from './PreviewTable.module.css';
import type { RowPreview } from './previewCells';
import { VirtualRows, type VirtualRowsHandle } from './VirtualRows';

export interface PreviewTableProps {
  list: ListKind;
  table: SpreadsheetTable;
  mapping: ColumnMapping;
  onMap: (column: number, target: ColumnTarget) => void;
  /** Marks by row number; empty until the first plan is there. */
  previews: ReadonlyMap<number, RowPreview>;
  ref: Ref<VirtualRowsHandle>;
}

/** --height-import-row: what the virtual rows must know in figures. */
const rowHeight = 26;

function Preview({ list, table, mapping, onMap, previews, ref }: PreviewTableProps) {
  const { t } = useTranslation('imports');
  const template = `var(--width-row-number) repeat(${table.header.length}, minmax(var(--width-import-column), 1fr))`;
  const width = `calc(var(--width-row-number) + ${table.header.length} * var(--width-import-column))`;
  return (
    <VirtualRows
      ref={ref}
      role="table"
      label={t('table.label')}
      count={table.rows.length}
      rowHeight={rowHeight}
      width={width}
      head={
        <div role="row" className={styles.head} style={{ gridTemplateColumns: template }}>
          <div role="columnheader" className={styles.corner}>
            <span className={styles.hidden}>{t('table.rowNumber')}</span>
          </div>
          {table.header.map((name, column) => (
            <ColumnHead
              // Two columns can have the same header: their place is what tells them apart.
              key={`${column} ${name}`}
              name={name === '' ? t('table.unnamed', { position: column + 1 }) : name}
              fields={fieldsOfList[list]}
              target={mapping[column] ?? 'ignored'}
              onChange={(target) => onMap(column, target)}
            />
          ))}
        </div>
      }
      renderRow={(index) => {
        const row = table.rows[index];
        return row && <PreviewRow row={row} mapping={mapping} preview={previews.get(row.number)} template={template} />;
      }}
    />
  );
}

/**
 * The file as it is, with the meaning of each column above it and its faults in the cells. Drawn again only when one of these
 * changed, and not with every step of reading it.
 */
export const PreviewTable = memo(Preview);

interface ColumnHeadProps {
  name: string;
  fields: readonly DelegateField[];
  target: ColumnTarget;
  onChange: (target: ColumnTarget) => void;
}

function ColumnHead({ name, fields, target, onChange }: ColumnHeadProps) {
  const { t } = useTranslation('imports');
  const targets: readonly ColumnTarget[] = ['ignored', ...fields];
  return (
    <div role="columnheader" className={styles.column}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <Icon of={ArrowDown} size={12} className={styles.arrow} />
      {target === 'locked' ? (
        <span className={styles.locked}>
          <Icon of={Lock} size={12} />
          {t('table.lockedColumn')}
        </span>
      ) : (
        <ChoiceMenu
          label={t('table.meaning', { column: name })}
          options={targets.map((id) => ({ id, label: t(`field.${id}`) }))}
          value={target}
          onChange={onChange}
        />
      )}
    </div>
  );
}
