import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { i18n } from 'i18next';
import { mostItemsAtOnce } from '../../../../shared/commands/addItems';
import type { NewItem } from '../../../../shared/commands/frame/newItem';
import type { Finding } from '../../../../shared/conflicts/finding';
import { findingSentence } from '../../../../shared/i18n/findingSentence';
import type { Locale } from '../../../../shared/model/locale';
import { dateIn } from '../../../../shared/time/dateIn';
import { formatTime } from '../../../../shared/time/formatTime';
import { useNow } from '../../../hooks/useNow';
import { Banner } from '../../../ui/frame/Banner';
import type { ItemReader } from '../words/itemReader';
import { clashesOf } from './clashesOf';
import { type SeriesDraft, seriesOf } from './seriesOf';
import styles from './SeriesDialog.module.css';

const clashesShown = 4;

/** How many slots there will be, and what each day has of them; before anything is added, the conflicts that would come of it. */
export function SeriesPreview({ draft, reader }: { draft: SeriesDraft; reader: ItemReader }) {
  const { mission, locale, t } = reader;
  const { i18n: translations } = useTranslation();
  const today = dateIn(mission.homeZone, useNow());
  const calm = useDeferredValue(draft);
  const { items, count } = seriesOf(draft);
  const hours = hoursOf(items, locale);
  const clashes = useMemo(() => clashesOf(mission, seriesOf(calm).items, today), [mission, calm, today]);
  const titles = [...new Set(clashes.map((finding) => saidClash(translations, finding, locale)))];
  const rest = titles.length - clashesShown;
  return (
    <div className={styles.preview}>
      <p role="status" className={styles.count}>
        {count > mostItemsAtOnce ? t('series.tooMany', { count, most: mostItemsAtOnce }) : t('series.count', { count })}
      </p>
      {hours !== '' && <p className={styles.hours}>{t('series.hours', { hours })}</p>}
      {titles.length > 0 && (
        <Banner tone="warning" title={t('series.clashes', { count: titles.length })}>
          <ul className={styles.clashes}>
            {titles.slice(0, clashesShown).map((title) => (
              <li key={title}>{title}</li>
            ))}
            {rest > 0 && <li>{t('series.moreClashes', { count: rest })}</li>}
          </ul>
        </Banner>
      )}
    </div>
  );
}

function saidClash(translations: i18n, finding: Finding, locale: Locale): string {
  const { title, reason } = findingSentence(translations, finding, locale);
  return `${title}. ${reason}`;
}

/** When slots begin, which is the same on every day: `8 h 30, 9 h, 9 h 30`. */
function hoursOf(items: readonly NewItem[], locale: Locale): string {
  const starts = items.flatMap((item) =>
    item.type === 'session' && item.start ? [formatTime(item.start, locale)] : [],
  );
  return [...new Set(starts)].join(', ');
}
