import { type KeyboardEvent, type Ref, useContext, useImperativeHandle, useRef, useState } from 'react';
import { ComboBox as AriaComboBox, ComboBoxStateContext, Input } from 'react-aria-components';
import { classNames } from '../classNames';
import { ComboFrame } from './ComboFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { hiddenLabel } from './hiddenLabel';
import type { Option } from './option';

export interface SearchComboBoxProps extends FieldProps {
  /** What stands in the field while nobody writes in it: the label of what was chosen, or what was left. */
  value: string;
  /** What a text finds, best first; every key asks. An empty text: what to offer before anything is written. */
  find: (text: string) => readonly Option<string>[];
  onChoose: (id: string) => void;
  /** Called with text that was left without choosing; without it such text is taken back. */
  onLeave?: ((text: string) => void) | undefined;
  placeholder?: string | undefined;
  /** Where nothing is found. */
  emptyText: string;
}

/** A field over too much to list: what is typed is searched by whoever knows, and Enter takes the best answer. */
export function SearchComboBox(props: SearchComboBoxProps) {
  const { label, isLabelHidden, description, error, value, find, onChoose, onLeave, placeholder, emptyText } = props;
  const [text, setText] = useState<string | null>(null);
  const list = useRef<OpenList>(null);
  const options = find(text ?? '');
  const choose = (id: string) => {
    setText(null);
    onChoose(id);
    list.current?.close();
  };
  const leave = () => {
    if (text !== null && text.trim() !== value) onLeave?.(text.trim());
    setText(null);
  };
  return (
    <AriaComboBox
      {...hiddenLabel(label, isLabelHidden)}
      className={classNames(styles.field)}
      isInvalid={error !== undefined}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="manual"
      items={options}
      inputValue={text ?? value}
      onInputChange={setText}
      value={null}
      onChange={(key) => key !== null && choose(String(key))}
      onBlur={leave}
    >
      <ComboFrame {...{ label, isLabelHidden, description, error, options, emptyText }}>
        <SearchInput best={text?.trim() ? options[0]?.id : undefined} placeholder={placeholder} list={list} />
      </ComboFrame>
    </AriaComboBox>
  );
}

interface SearchInputProps {
  best: string | undefined;
  placeholder: string | undefined;
  list: Ref<OpenList>;
}

/** The list as seen from outside of it: react-aria closes it by itself only where the value is its own. */
interface OpenList {
  close: () => void;
}

/** Writing opens the list; Enter without having pointed at an option takes the best one. */
function SearchInput({ best, placeholder, list }: SearchInputProps) {
  const state = useContext(ComboBoxStateContext);
  useImperativeHandle(list, () => ({ close: () => state?.close() }));
  const pointAtBest = ({ key }: KeyboardEvent) => {
    if (key !== 'Enter' || best === undefined || state?.selectionManager.focusedKey !== null) return;
    state.selectionManager.setFocusedKey(best);
  };
  return (
    <Input
      className={classNames(styles.bare)}
      placeholder={placeholder ?? ''}
      onFocus={(event) => event.currentTarget.select()}
      onInput={() => state?.open(null, 'manual')}
      onKeyDownCapture={pointAtBest}
    />
  );
}
