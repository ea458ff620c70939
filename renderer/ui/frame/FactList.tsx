import styles from './FactList.module.css';

/** What is so, as a list under its heading: plain words before a decision. */
export function FactList({ heading, facts }: { heading: string; facts: readonly string[] }) {
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}
