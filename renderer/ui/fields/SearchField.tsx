import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Group,
  Input,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import { KeyHint } from '../marks/KeyHint';
import styles from './field.module.css';

export interface SearchFieldProps extends Omit<
  AriaSearchFieldProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  /** Spoken name; the placeholder says the same to the eye. */
  label: string;
  placeholder?: string | undefined;
  clearLabel: string;
  shortcut?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Escape empties it. */
export function SearchField({ label, placeholder, clearLabel, shortcut, ref, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={classNames(styles.field)}>
      {({ isEmpty }) => (
        <Group className={classNames(styles.box, styles.group)}>
          <Icon of={Search} className={styles.lead} />
          <Input className={classNames(styles.bare)} placeholder={placeholder ?? label} {...(ref ? { ref } : {})} />
          {isEmpty && shortcut !== undefined && <KeyHint keys={shortcut} />}
          {!isEmpty && (
            <Button className={classNames(styles.end)} aria-label={clearLabel}>
              <Icon of={X} size={14} />
            </Button>
          )}
        </Group>
      )}
    </AriaSearchField>
  );
}
