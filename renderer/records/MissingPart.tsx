import { useTranslation } from 'react-i18next';
import { missingOf } from '../../shared/delegation/missingOf';
import type { Delegate } from '../../shared/model/delegate';
import { useMission } from '../hooks/useMission';
import { FormSection } from '../ui/fields/FormSection';

/** What of a delegate is not known yet, or not settled, by name; nothing where all is there. */
export function MissingPart({ delegate }: { delegate: Delegate }) {
  const { t } = useTranslation('delegation');
  const mission = useMission((whole) => whole);
  const missing = missingOf(mission, delegate);
  if (missing.length === 0) return null;
  return (
    <FormSection title={t('missing.title', { count: missing.length })}>
      <p>{missing.map((part) => t(`complete.${part}`)).join(', ')}</p>
    </FormSection>
  );
}
