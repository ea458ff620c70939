import type { ReactNode } from 'react';
import styles from './SettingsDialog.module.css';

export function SettingRow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.row}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
