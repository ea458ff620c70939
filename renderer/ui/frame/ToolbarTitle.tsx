import styles from './ToolbarTitle.module.css';

export interface ToolbarTitleProps {
  title: string;
  /** Sizes in words: "48 délégués · 24 organisations". */
  aside?: string | undefined;
}

export function ToolbarTitle({ title, aside }: ToolbarTitleProps) {
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </>
  );
}
