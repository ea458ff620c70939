import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { BridgeCurve } from '../../ui/marks/BridgeCurve';
import styles from './SampleCard.module.css';

export function SampleCard({ onOpen }: { onOpen: (sample: 'bio-2026-san-diego' | 'boston-2026') => void }) {
  const { t } = useTranslation('start');
  return (
    <section className={styles.card} aria-labelledby="sample-title">
      <BridgeCurve from="Montréal" to="San Diego" jump={t('sample.jump')} direction="down" label={t('sample.curve')} />
      <div>
        <h2 id="sample-title" className={styles.title}>
          {t('sample.title')}
        </h2>
        <p className={styles.body}>{t('sample.body')}</p>
        <div className={styles.actions}>
          <Button variant="primary" onPress={() => onOpen('bio-2026-san-diego')}>
            {t('sample.open')}
          </Button>
          <Button variant="quiet" onPress={() => onOpen('boston-2026')}>
            {t('sample.other')}
          </Button>
        </div>
      </div>
    </section>
  );
}
