import { useTranslation } from 'react-i18next';
import { momentWords } from '../../../shared/i18n/momentWords';
import type { AgendaClock } from '../../../shared/imports/agendaClock';
import type { AgendaClockChoice } from '../../../shared/imports/agendaClockChoice';
import { ZoneField } from '../../fields/ZoneField';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { RadioGroup } from '../../ui/controls/RadioGroup';
import styles from './AgendaPreview.module.css';

export interface AgendaClocksProps {
  clocks: readonly AgendaClock[];
  onChoose: (choice: AgendaClockChoice) => void;
}

/** Zone names of the file that nobody knows, or that the file explains otherwise than the bundled rules do. */
export function AgendaClocks({ clocks, onChoose }: AgendaClocksProps) {
  const { t } = useTranslation('imports');
  return (
    <section className={styles.group} aria-label={t('agenda.clocks')}>
      <h3 className={styles.heading}>{t('agenda.clocks')}</h3>
      {clocks.map((clock) => (
        <div key={clock.tzid} className={styles.clock}>
          <p className={styles.note}>
            {t(`agenda.clockKind.${clock.kind}`, { tzid: clock.tzid, count: clock.events })}
          </p>
          {clock.kind === 'contradicted' ? (
            <TwoReadings clock={clock} onChoose={onChoose} />
          ) : (
            <ChosenZone clock={clock} onChoose={onChoose} />
          )}
        </div>
      ))}
    </section>
  );
}

interface ClockProps {
  clock: AgendaClock;
  onChoose: (choice: AgendaClockChoice) => void;
}

function TwoReadings({ clock: { tzid, zone, taken, example }, onChoose }: ClockProps) {
  const { t } = useTranslation('imports');
  const locale = useLocale();
  if (!zone || !example) return null;
  const { title } = example;
  return (
    <RadioGroup
      label={t('agenda.clockReading', { tzid })}
      isLabelHidden
      options={[
        {
          id: 'rules',
          label: t('agenda.clockByRules'),
          description: t('agenda.clockExample', { title, time: momentWords(example.byRules, locale) }),
        },
        {
          id: 'file',
          label: t('agenda.clockByFile'),
          description: t('agenda.clockExample', { title, time: momentWords(example.byFile, locale) }),
        },
      ]}
      value={taken === 'file' ? 'file' : 'rules'}
      onChange={(reading) => onChoose({ tzid, take: reading === 'file' ? 'file' : zone })}
    />
  );
}

function ChosenZone({ clock: { tzid, taken }, onChoose }: ClockProps) {
  const { t } = useTranslation('imports');
  const home = useMission(({ homeZone }) => homeZone);
  const zone = taken === undefined || taken === 'file' ? null : taken;
  return (
    <ZoneField
      label={t('agenda.clockZone', { tzid })}
      zone={zone ?? home}
      isChosen={zone !== null}
      onChange={(take) => onChoose({ tzid, take })}
    />
  );
}
