import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ComparedField,
  type Comparison,
  comparisonOf,
  firstChoice,
  keptFirst,
  mergeCommand,
} from '../../../shared/directory/merging';
import type { SharedCollection } from '../../../shared/directory/sharedFields';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { PictureThumb } from '../../records/PictureThumb';
import { isPictureField } from '../../records/sharedValueText';
import { Button } from '../../ui/controls/Button';
import { RadioGroup } from '../../ui/controls/RadioGroup';
import { scrollerProps } from '../../ui/frame/scrollerProps';
import styles from './DuplicatesScreen.module.css';
import { useComparedWords } from './useComparedWords';
import type { FoundPair } from './useDuplicates';

export interface DuplicatePaneProps {
  table: SharedCollection;
  pair: FoundPair;
  onKeepApart: () => void;
}

/** Two records side by side: each value to choose, then one record of both, or the word that they are two. */
export function DuplicatePane({ table, pair, onKeepApart }: DuplicatePaneProps) {
  const { t } = useTranslation('directory');
  const words = useComparedWords(table);
  const make = useAnnouncedEdits();
  const [kept, dropped] = keptFirst(table, ...pair.records);
  const comparisons = comparisonOf(table, kept, dropped);
  const [chosen, setChosen] = useState<ReadonlyMap<ComparedField, 0 | 1>>(new Map());
  const choiceOf = (comparison: Comparison): 0 | 1 => chosen.get(comparison.field) ?? firstChoice(comparison);
  const merge = () => {
    const taken = comparisons.filter((comparison) => choiceOf(comparison) === 1).map(({ field }) => field);
    void make([mergeCommand(table, kept, dropped, new Set(taken))]);
  };
  return (
    <section className={styles.pane} {...scrollerProps} aria-label={t('duplicates.choose')}>
      <h2 className={styles.title}>{t(`duplicates.reason.${pair.reason}`)}</h2>
      {comparisons.map((comparison) => (
        <RadioGroup
          key={comparison.field}
          label={words.labelOf(comparison.field)}
          isFramed
          isBeside
          options={([0, 1] as const).map((side) => ({
            id: String(side) as '0' | '1',
            label: words.textOf(comparison.field, comparison.values[side]) ?? t('duplicates.empty'),
            description: t(side === 0 ? 'duplicates.first' : 'duplicates.second'),
            aside: pictureIn(comparison, side),
          }))}
          value={String(choiceOf(comparison)) as '0' | '1'}
          onChange={(side) => setChosen(new Map([...chosen, [comparison.field, side === '1' ? 1 : 0]]))}
        />
      ))}
      <p className={styles.hint}>{`${t('duplicates.same')} ${t('duplicates.together')}`}</p>
      <div className={styles.acts}>
        <Button variant="primary" onPress={merge}>
          {t('duplicates.merge')}
        </Button>
        <Button onPress={onKeepApart}>{t(`duplicates.distinct.${table}`)}</Button>
      </div>
    </section>
  );
}

/** The radio button is named by its words: the picture is there to be seen. */
function pictureIn({ field, values }: Comparison, side: 0 | 1) {
  const value = values[side];
  return isPictureField(field) && value !== undefined && <PictureThumb picture={value} alt="" />;
}
