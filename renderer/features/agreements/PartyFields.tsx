import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../../shared/model/agreement';
import type { OrganisationId } from '../../../shared/model/identifier';
import { idsIn } from '../../../shared/model/idsIn';
import { setOfIds } from '../../../shared/model/setOfIds';
import { useMission } from '../../hooks/useMission';
import { CheckboxGroup } from '../../ui/fields/CheckboxGroup';
import { KeptField } from '../../ui/fields/KeptField';
import styles from './AgreementsScreen.module.css';

type Parties = Agreement['parties'];

export interface PartyFieldsProps {
  parties: Parties;
  others: string;
  onParties: (parties: Parties) => void;
  onOthers: (names: string) => void;
}

/** Who agrees: associations and public bodies of the mission, to tick, and the names of others. */
export function PartyFields({ parties, others, onParties, onOthers }: PartyFieldsProps) {
  const { t } = useTranslation('agreements');
  const organisations = Object.values(useMission((mission) => mission.organisations))
    .filter(({ id, kind, deleted }) => parties[id] ?? (!deleted && (kind === 'association' || kind === 'government')))
    .sort((one, other) => one.name.localeCompare(other.name, 'fr-CA'));
  return (
    <div className={styles.fields}>
      <CheckboxGroup<OrganisationId>
        label={t('field.parties')}
        description={organisations.length === 0 ? t('noOrganisations') : undefined}
        options={organisations.map(({ id, name }) => ({ id, label: name }))}
        value={idsIn(parties)}
        onChange={(chosen) => onParties(setOfIds(chosen))}
      />
      <KeptField
        label={t('field.otherParties')}
        description={t('field.otherPartiesNote')}
        value={others}
        onKeep={onOthers}
      />
    </div>
  );
}
