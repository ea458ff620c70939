import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Group, Popover } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import floating from '../overlays/floating.module.css';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';
import styles from './field.module.css';
import { OptionList } from './OptionList';
import type { Option } from './option';

export interface ComboFrameProps extends FieldProps {
  options: readonly Option<string>[];
  /** Where nothing matches. */
  emptyText: string;
  /** The input. */
  children: ReactNode;
}

/** What every field with a list to choose from looks like; stands inside a react-aria combo box. */
export function ComboFrame({ options, emptyText, children, ...field }: ComboFrameProps) {
  return (
    <>
      <FieldFrame {...field}>
        <Group className={classNames(styles.box, styles.group)}>
          {children}
          <Button className={classNames(styles.end)}>
            <Icon of={ChevronDown} size={14} />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={classNames(floating.panel, floating.menu)} offset={4}>
        {/* It floats outside of every landmark of the page, and is no dialog that would be one by itself. */}
        <section aria-label={field.label}>
          <OptionList options={options} emptyText={emptyText} />
        </section>
      </Popover>
    </>
  );
}
