import { useTranslation } from 'react-i18next';
import type { Delegate } from '../../shared/model/delegate';
import type { Person } from '../../shared/model/person';
import { useEdit } from '../hooks/useEdit';
import { FormSection } from '../ui/fields/FormSection';
import { BorderFields } from './BorderFields';
import { DirectoryPart } from './DirectoryPart';
import { GuardedField } from './GuardedField';
import { MissingPart } from './MissingPart';
import { NeedsFields } from './NeedsFields';
import { PicturePart } from './PicturePart';
import type { RecordHome } from './recordHome';
import { RecordSheet } from './RecordSheet';
import { StandingFields } from './StandingFields';

export interface PersonSheetProps {
  home: RecordHome;
  person: Person | undefined;
  /** The person's part in the mission, where they travel. */
  delegate?: Delegate | undefined;
}

/** What coordinators know of a person and no calendar or brief ever says. */
export function PersonSheet({ home, person, delegate }: PersonSheetProps) {
  const { t } = useTranslation('delegation');
  const name = person && (`${person.givenName} ${person.familyName}`.trim() || t('common:untitled'));
  return (
    <RecordSheet title={name}>
      {person && <PersonFields key={person.id} home={home} person={person} delegate={delegate} />}
    </RecordSheet>
  );
}

function PersonFields({ home, person, delegate }: PersonSheetProps & { person: Person }) {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const field = (name: 'emergencyContact' | 'dietAndAccess' | 'notes') => ({
    value: person[name] ?? '',
    onKeep: (text: string) =>
      void edit({ name: 'edit-person', payload: { person: person.id, changes: { [name]: text || null } } }),
  });
  const keepPart = (notes: string) =>
    delegate &&
    void edit({ name: 'edit-delegate', payload: { delegate: delegate.id, changes: { notes: notes || null } } });
  return (
    <>
      {home === 'mission' && <DirectoryPart collection="people" record={person} />}
      <PicturePart
        field="photo"
        name={`${person.givenName} ${person.familyName}`.trim()}
        picture={person.photo}
        onKeep={(photo) => void edit({ name: 'edit-person', payload: { person: person.id, changes: { photo } } })}
      />
      {delegate && <MissingPart delegate={delegate} />}
      {delegate && <StandingFields delegate={delegate} />}
      {delegate && <BorderFields delegate={delegate.id} />}
      {home === 'mission' && (
        <FormSection title={t('sheet.care')} description={t('sheet.careNote')}>
          <GuardedField label={t('sheet.emergencyContact')} {...field('emergencyContact')} />
          <NeedsFields person={person} />
          <GuardedField label={t('sheet.dietAndAccess')} {...field('dietAndAccess')} />
        </FormSection>
      )}
      <FormSection title={t('sheet.notes')} description={t('sheet.notesNote')}>
        <GuardedField label={t('sheet.personNotes')} {...field('notes')} />
        {delegate && <GuardedField label={t('sheet.delegateNotes')} value={delegate.notes ?? ''} onKeep={keepPart} />}
      </FormSection>
    </>
  );
}
