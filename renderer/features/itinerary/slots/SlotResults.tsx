import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot, SlotSearch } from '../../../../shared/conflicts/slots/slot';
import { saidValue } from '../../../../shared/i18n/saidValue';
import { ProgressBar } from '../../../ui/marks/ProgressBar';
import type { ItemReader } from '../words/itemReader';
import styles from './FindTimeDialog.module.css';
import { SlotRow } from './SlotRow';
import type { SlotsState } from './useSlots';
import type { SlotWishProblem } from './slotWishOf';

export interface SlotResultsProps extends SlotsState {
  problem: SlotWishProblem | null;
  /** What choosing a time does. */
  hint: string;
  reader: ItemReader;
  onChoose: (slot: Slot) => void;
}

const blockersShown = 3;

/** The times that suit everyone, the best first; where there are none, who is in the way of most. */
export function SlotResults({ search, progress, problem, hint, reader, onChoose }: SlotResultsProps) {
  const { t } = useTranslation('slots');
  const heading = useId();
  const count = search?.slots.length ?? 0;
  return (
    <section className={styles.results} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t('results')}
      </h2>
      <p role="status" className={styles.status}>
        <SearchStatus search={search} problem={problem} />
      </p>
      {progress && (
        <ProgressBar
          label={t('searching')}
          isLabelHidden
          value={progress.done}
          max={progress.total}
          valueText={t('searchedShare', { percent: Math.round((100 * progress.done) / progress.total) })}
        />
      )}
      {search && count === 0 && <Blockers search={search} reader={reader} />}
      {search && count > 0 && (
        <>
          <ol className={styles.slots}>
            {search.slots.map((slot) => (
              <li key={slot.at}>
                <SlotRow slot={slot} reader={reader} onChoose={() => onChoose(slot)} />
              </li>
            ))}
          </ol>
          <p className={styles.hint}>{hint}</p>
        </>
      )}
    </section>
  );
}

function SearchStatus({ search, problem }: Pick<SlotResultsProps, 'search' | 'problem'>) {
  const { t } = useTranslation('slots');
  if (problem !== null) return t(`problem.${problem}`);
  if (!search) return t('searching');
  const count = search.slots.length;
  return count === 0 ? t('none') : t('found', { count });
}

function Blockers({ search, reader: { locale } }: { search: SlotSearch; reader: ItemReader }) {
  const { t } = useTranslation('slots');
  const { blockers, tried } = search;
  if (blockers.length === 0) return null;
  return (
    <>
      <p className={styles.hint}>{t('noneBody')}</p>
      <ul className={styles.blockers}>
        {blockers.slice(0, blockersShown).map(({ name, count }) => {
          const said = saidValue(name, locale);
          return <li key={said}>{t('blocker', { name: said, count, tried })}</li>;
        })}
      </ul>
    </>
  );
}
