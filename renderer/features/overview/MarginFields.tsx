import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultMarginOf } from '../../../shared/conflicts/defaultMarginOf';
import type { MarginField } from '../../../shared/model/marginFields';
import { useLocale } from '../../hooks/useLocale';
import { Button } from '../../ui/controls/Button';
import { FormSection } from '../../ui/fields/FormSection';
import { NumberField } from '../../ui/fields/NumberField';
import { marginIsFine } from './marginIsFine';
import styles from './MissionDialog.module.css';
import type { MissionDraft } from './missionDraft';

type Unit = 'minutes' | 'hours' | 'days';

/** Everything that can be set, in the order of a journey, in the unit in which people think of it. */
const units: Readonly<Record<MarginField, Unit>> = {
  marginBeforeFlight: 'minutes',
  marginBeforeFlightOverBorder: 'minutes',
  marginBeforeTrainOrFerry: 'minutes',
  marginAfterFlight: 'minutes',
  marginAfterFlightOverBorder: 'minutes',
  marginConnection: 'minutes',
  marginConnectionOverBorder: 'minutes',
  marginTransfer: 'minutes',
  marginMeal: 'minutes',
  marginLongestDay: 'hours',
  marginRestAfterNightLeg: 'hours',
  marginJetLag: 'hours',
  marginJetLagDay: 'hours',
  marginTravelDocumentDays: 'days',
  marginEntryAuthorisationDays: 'days',
  marginHostConfirmedDays: 'days',
  marginSupportArrangedDays: 'days',
};
const fields = Object.keys(units) as readonly MarginField[];

/** Of a unit, as it is stored. */
const sizes: Readonly<Record<Unit, number>> = { minutes: 1, hours: 60, days: 1 };

export interface MarginFieldsProps {
  draft: MissionDraft;
  onChange: (draft: MissionDraft) => void;
}

/** The time that this mission plans around things; an empty field leaves it at the usual value, which stands below. */
export function MarginFields({ draft, onChange }: MarginFieldsProps) {
  const { t } = useTranslation('overview');
  return (
    <FormSection title={t('margins.title')} description={t('margins.hint')}>
      <div className={styles.margins}>
        {fields.map((field) => (
          <MarginRow
            key={field}
            field={field}
            value={draft.margins[field]}
            onChange={(value) => onChange({ ...draft, margins: { ...draft.margins, [field]: value } })}
          />
        ))}
      </div>
    </FormSection>
  );
}

interface MarginRowProps {
  field: MarginField;
  value: number | null;
  onChange: (value: number | null) => void;
}

function MarginRow({ field, value, onChange }: MarginRowProps) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const unit = units[field];
  const size = sizes[unit];
  const label = t(`margins.field.${field}`);
  const usual = t(`margins.value.${unit}`, { value: inWords(defaultMarginOf(field) / size, locale) });
  const row = useRef<HTMLDivElement>(null);
  const reset = () => {
    onChange(null);
    // The button goes away under the focus.
    row.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={row} className={styles.margin}>
      <NumberField
        label={label}
        description={t('margins.usual', { usual })}
        value={value === null ? null : value / size}
        onChange={(next) => onChange(next === null ? null : Math.round(next * size))}
        error={marginIsFine(field, value) ? undefined : t(`margins.error.${unit}`)}
        unit={t(`margins.unit.${unit}`)}
        formatOptions={{ maximumFractionDigits: unit === 'hours' ? 1 : 0 }}
      />
      {value !== null && (
        <Button variant="link" aria-label={t('margins.resetOf', { label })} onPress={reset}>
          {t('margins.reset')}
        </Button>
      )}
    </div>
  );
}

function inWords(value: number, locale: 'fr' | 'en'): string {
  return new Intl.NumberFormat(`${locale}-CA`).format(value);
}
