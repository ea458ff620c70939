import { Sample, Sheet } from '../Sheet';
import styles from './TypeSection.module.css';

const roles = [
  'countdown',
  'page',
  'pane',
  'section',
  'card',
  'body',
  'control',
  'primary',
  'table',
  'title',
  'meta',
] as const;
const surfaces = ['canvas', 'surface', 'sunken', 'floating', 'hover', 'line', 'line-strong'] as const;
const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'accent-ink', 'stop', 'risk', 'check', 'ok'] as const;

/** Type roles and colours, as names of tokens. */
export function TypeSection() {
  return (
    <Sheet>
      {roles.map((role) => (
        <div key={role} className={styles.role}>
          <span className={styles.name}>{role}</span>
          <span style={{ font: `var(--type-${role})` }}>{specimen}</span>
        </div>
      ))}
      <Sample title="Glyphes">
        <p className={styles.glyphs}>
          14{nnbsp}h{nnbsp}02 · «{nnbsp}déjà vu{nnbsp}» · −3 h · YUL → SAN · Ÿ ŒUVRE œuf · 1er · no‑break · ← ↑ → ↓ ·
          Nguyễn Łukasz
        </p>
      </Sample>
      <Sample title="Fonds">
        {surfaces.map((name) => (
          <span key={name} className={styles.swatch} style={{ background: `var(--${name})` }}>
            {name}
          </span>
        ))}
      </Sample>
      <Sample title="Encres">
        {inks.map((name) => (
          <span key={name} style={{ color: `var(--${name})` }}>
            {name}
          </span>
        ))}
      </Sample>
    </Sheet>
  );
}

const nnbsp = '\u202f';
const specimen = 'Lundi 22 juin, 14 h 02 à San Diego';
