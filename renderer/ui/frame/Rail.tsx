import type { LucideIcon } from 'lucide-react';
import { VisuallyHidden } from 'react-aria-components';
import { classNames } from '../classNames';
import { IconButton } from '../controls/IconButton';
import type { NavItem, NavigationProps } from './navigation';
import styles from './Rail.module.css';

export interface RailProps extends NavigationProps {
  /** Unfolds the rail into the sidebar. */
  expand: { icon: LucideIcon; label: string; onPress: () => void };
}

/** The sidebar as icons, on screens that need the width; names come on hover and focus. */
export function Rail({ label, sections, footer, activeId, onNavigate, expand }: RailProps) {
  const entry = (item: NavItem) => (
    <Entry key={item.id} item={item} isActive={item.id === activeId} onNavigate={onNavigate} />
  );
  return (
    <nav className={styles.rail} aria-label={label}>
      {sections.map((section) => (
        <ul key={section.id} className={styles.list} aria-label={section.label}>
          {section.items.map(entry)}
        </ul>
      ))}
      <ul className={classNames(styles.list, styles.footer)}>
        {footer.map(entry)}
        <li>
          <IconButton
            icon={expand.icon}
            label={expand.label}
            size="rail"
            tooltipPlacement="right"
            onPress={expand.onPress}
          />
        </li>
      </ul>
    </nav>
  );
}

interface EntryProps {
  item: NavItem;
  isActive: boolean;
  onNavigate: (id: string) => void;
}

function Entry({ item, isActive, onNavigate }: EntryProps) {
  const { countTone = 'plain' } = item;
  const hasAlert = countTone !== 'plain' && (item.count ?? 0) > 0;
  return (
    <li className={classNames(styles.item, isActive && styles.active)}>
      <IconButton
        icon={item.icon}
        label={item.label}
        size="rail"
        tooltipPlacement="right"
        shortcut={item.shortcut}
        onPress={() => onNavigate(item.id)}
        {...(isActive ? { 'aria-current': 'page' } : {})}
      />
      {hasAlert && <span className={classNames(styles.alert, styles[countTone])} />}
      {hasAlert && item.countLabel !== undefined && <VisuallyHidden>{item.countLabel}</VisuallyHidden>}
    </li>
  );
}
