import { Button } from 'react-aria-components';
import { classNames } from '../classNames';
import { Badge } from '../marks/Badge';
import { Icon } from '../marks/Icon';
import { KeyHint } from '../marks/KeyHint';
import type { NavItem, NavigationProps } from './navigation';
import styles from './Sidebar.module.css';

export type SidebarProps = NavigationProps;

export function Sidebar({ label, sections, footer, activeId, onNavigate }: SidebarProps) {
  const entry = (item: NavItem) => (
    <Entry key={item.id} item={item} isActive={item.id === activeId} onNavigate={onNavigate} />
  );
  return (
    <nav className={styles.sidebar} aria-label={label}>
      {sections.map((section) => (
        <section key={section.id} aria-label={section.label}>
          <h2 className={styles.heading}>{section.label}</h2>
          <ul className={styles.list}>{section.items.map(entry)}</ul>
        </section>
      ))}
      <ul className={classNames(styles.list, styles.footer)}>{footer.map(entry)}</ul>
    </nav>
  );
}

interface EntryProps {
  item: NavItem;
  isActive: boolean;
  onNavigate: (id: string) => void;
}

function Entry({ item, isActive, onNavigate }: EntryProps) {
  return (
    <li>
      <Button
        className={classNames(styles.item, isActive && styles.active)}
        onPress={() => onNavigate(item.id)}
        {...(isActive ? { 'aria-current': 'page' } : {})}
      >
        <Icon of={item.icon} className={styles.icon} />
        <span className={styles.label}>{item.label}</span>
        {item.count !== undefined && (
          <Badge count={item.count} tone={item.countTone ?? 'plain'} label={item.countLabel} />
        )}
        {item.shortcut !== undefined && <KeyHint keys={item.shortcut} />}
      </Button>
    </li>
  );
}
