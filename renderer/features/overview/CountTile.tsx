import styles from './CountStrip.module.css';

export function CountTile({ count, label, detail }: { count: number; label: string; detail: string }) {
  return (
    <p className={styles.tile}>
      <span>
        <strong className={styles.figure}>{count}</strong> {label}
      </span>
      <span className={styles.detail}>{detail}</span>
    </p>
  );
}
