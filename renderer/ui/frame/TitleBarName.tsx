import styles from './TitleBarName.module.css';

/** Name of the mission, or of the application. */
export function TitleBarName({ name }: { name: string }) {
  return <span className={styles.name}>{name}</span>;
}
