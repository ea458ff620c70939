import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import { KeyHint } from '../marks/KeyHint';
import floating from './floating.module.css';
import styles from './Menu.module.css';

export type MenuEntry =
  | {
      type?: 'item';
      id: string;
      label: string;
      icon?: LucideIcon | undefined;
      shortcut?: string | undefined;
      tone?: 'plain' | 'danger' | undefined;
      /** A tick before it: the current choice. */
      isCurrent?: boolean | undefined;
      isDisabled?: boolean | undefined;
      /** Why it cannot be chosen now; said under the label. */
      disabledReason?: string | undefined;
    }
  | { type: 'separator'; id: string };

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  label: string;
  entries: readonly MenuEntry[];
  onAction: (id: string) => void;
  placement?: 'bottom start' | 'bottom end' | 'right top';
}

export function Menu({ trigger, label, entries, onAction, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(floating.panel, floating.menu)} placement={placement} offset={4}>
        <AriaMenu aria-label={label} className={classNames(styles.menu)} onAction={(id) => onAction(String(id))}>
          {entries.map((entry) =>
            entry.type === 'separator' ? (
              <Separator key={entry.id} className={classNames(styles.separator)} />
            ) : (
              <Entry key={entry.id} entry={entry} />
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ entry }: { entry: Exclude<MenuEntry, { type: 'separator' }> }) {
  const { id, label, icon, shortcut, tone, isCurrent, disabledReason } = entry;
  const isDisabled = entry.isDisabled === true || disabledReason !== undefined;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={classNames(styles.item, tone === 'danger' && styles.danger)}
    >
      {icon && <Icon of={icon} className={styles.icon} />}
      <span className={styles.label}>
        {label}
        {disabledReason !== undefined && (
          <Text slot="description" className={classNames(styles.reason)}>
            {disabledReason}
          </Text>
        )}
      </span>
      {isCurrent === true && <Icon of={Check} size={14} />}
      {shortcut !== undefined && <KeyHint keys={shortcut} />}
    </MenuItem>
  );
}
