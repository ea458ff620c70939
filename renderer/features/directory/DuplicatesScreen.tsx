import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedCollection, SharedRecord } from '../../../shared/directory/sharedFields';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { scrollerProps } from '../../ui/frame/scrollerProps';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { DuplicatePane } from './DuplicatePane';
import styles from './DuplicatesScreen.module.css';
import { type FoundPair, useDuplicates } from './useDuplicates';

export interface DuplicatesScreenProps {
  table: SharedCollection;
  onClose: () => void;
}

/** Records that may be one: a list of pairs, and of the chosen one both values of each field that differs. */
export function DuplicatesScreen({ table, onClose }: DuplicatesScreenProps) {
  const { t } = useTranslation('directory');
  const { pairs, setAside, keepApart, showAgain } = useDuplicates(table);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = pairs?.find(({ key }) => key === chosen) ?? pairs?.[0];
  const title = t('duplicates.title');
  return (
    <>
      <Toolbar
        label={title}
        start={
          <ToolbarTitle title={title} aside={pairs ? t('duplicates.aside', { count: pairs.length }) : undefined} />
        }
        end={<Button onPress={onClose}>{t('duplicates.close')}</Button>}
      />
      {shown ? (
        <div className={styles.panes}>
          <div className={styles.list} {...scrollerProps} aria-label={t('duplicates.list')}>
            <ul>
              {pairs?.map((pair) => (
                <li key={pair.key} className={styles.item} data-shown={pair === shown || undefined}>
                  <Button variant="link" onPress={() => setChosen(pair.key)}>
                    {nameOfPair(pair, t)}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
          <DuplicatePane key={shown.key} table={table} pair={shown} onKeepApart={() => keepApart(shown.key)} />
        </div>
      ) : (
        <EmptyState
          title={t(pairs ? 'duplicates.none' : 'duplicates.looking')}
          body={pairs ? t('duplicates.noneBody') : undefined}
        />
      )}
      {setAside.length > 0 && (
        <p className={styles.aside}>
          {t('duplicates.asideCount', { count: setAside.length })}{' '}
          <Button variant="link" onPress={showAgain}>
            {t('duplicates.again')}
          </Button>
        </p>
      )}
    </>
  );
}

function nameOfPair({ records: [one, other] }: FoundPair, t: ReturnType<typeof useTranslation<'directory'>>['t']) {
  return t('duplicates.pair', { one: nameShown(one), other: nameShown(other) });
}

function nameShown(record: SharedRecord): string {
  return 'name' in record ? record.name : `${record.givenName} ${record.familyName}`.trim();
}
