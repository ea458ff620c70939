import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefRequest } from '../../../shared/ipc/briefRequest';
import type { DelegateId } from '../../../shared/model/identifier';
import { useMission } from '../../hooks/useMission';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import styles from './BriefsScreen.module.css';
import { readersOf } from './readersOf';

export interface ReaderSelectProps {
  request: BriefRequest;
  onChange: (changes: Pick<BriefRequest, 'delegates'>) => void;
}

const everybody = 'everybody';

/** For whom: the brief is for all; of the others each has their own, so they are for one person or, a file each, for everybody. */
export function ReaderSelect({ request, onChange }: ReaderSelectProps) {
  const { t } = useTranslation('briefs');
  const mission = useMission((whole) => whole);
  const readers = useMemo(() => readersOf(mission, request), [mission, request]);
  if (request.document === 'delegation-brief') {
    const delegates = t('common:count.delegates', { count: readers.length });
    return (
      <FieldFrame label={t('forWhom')} isLabelHidden={false} description={undefined} error={undefined}>
        <p className={styles.reader}>{readers.length === 0 ? t('nobody') : t('everyone', { delegates })}</p>
      </FieldFrame>
    );
  }
  const people = readers.map(({ id, person: personId }) => {
    const person = mission.people[personId];
    const organisation = person?.organisation ? mission.organisations[person.organisation]?.name : undefined;
    return { id, label: `${person?.givenName ?? ''} ${person?.familyName ?? ''}`.trim(), description: organisation };
  });
  return (
    <ComboBox<DelegateId | typeof everybody>
      label={t('forWhom')}
      options={[{ id: everybody, label: t('everyoneEach') }, ...people]}
      value={request.delegates[0] ?? everybody}
      onChange={(reader) => onChange({ delegates: reader === null || reader === everybody ? [] : [reader] })}
      emptyText={t('nobody')}
      {...(request.document === 'meeting-dossiers' && {
        description: t(readers.length === 0 ? 'noDossier' : 'dossierHint'),
      })}
    />
  );
}
