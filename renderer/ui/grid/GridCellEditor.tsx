import type { Option } from '../fields/option';
import { ChoiceCellEditor } from './ChoiceCellEditor';
import type { EditorExit } from './gridEdit';
import type { CellEditor, GridColumn } from './gridColumn';
import { TextCellEditor } from './TextCellEditor';

export interface GridCellEditorProps<Row> {
  row: Row;
  column: GridColumn<Row>;
  editor: CellEditor<Row>;
  /** The key that opened the cell and replaces its text; null where Enter, F2 or a double click did. */
  typed: string | null;
  noSuggestion: string;
  onCommit: (value: string, exit: EditorExit) => void;
  onCancel: () => void;
}

/** The editor a column asks for. */
export function GridCellEditor<Row>(props: GridCellEditorProps<Row>) {
  const { row, column, editor, typed, noSuggestion, onCommit, onCancel } = props;
  const common = {
    label: column.header,
    heading: editor.heading,
    initial: typed ?? column.text(row),
    validate: (value: string) => editor.validate?.(value, row) ?? null,
    onCommit,
    onCancel,
  };
  switch (editor.kind) {
    case 'text':
      return <TextCellEditor {...common} />;
    case 'select':
      return (
        <ChoiceCellEditor
          {...common}
          options={editor.options}
          current={editor.value(row)}
          isFree={false}
          isTyped={typed !== null}
          noSuggestion={noSuggestion}
        />
      );
    case 'combobox':
      return (
        <ChoiceCellEditor
          {...common}
          options={editor.suggestions.map(asOption)}
          current={null}
          isFree
          isTyped={typed !== null}
          noSuggestion={noSuggestion}
        />
      );
  }
}

function asOption(text: string): Option<string> {
  return { id: text, label: text };
}
