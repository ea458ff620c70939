import { idsIn } from '../../shared/model/idsIn';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../shared/commands/commands';
import type { OrganisationId } from '../../shared/model/identifier';
import type { Organisation } from '../../shared/model/organisation';
import { setOfIds } from '../../shared/model/setOfIds';
import { useEdit } from '../hooks/useEdit';
import { useMission } from '../hooks/useMission';
import { CheckboxGroup } from '../ui/fields/CheckboxGroup';
import { FormSection } from '../ui/fields/FormSection';
import { KeptField } from '../ui/fields/KeptField';
import { BenefitsOfOrganisation } from './BenefitsOfOrganisation';
import { DirectoryPart } from './DirectoryPart';
import { PicturePart } from './PicturePart';
import type { RecordHome } from './recordHome';
import { RecordSheet } from './RecordSheet';

type Changes = Extract<Command, { name: 'edit-organisation' }>['payload']['changes'];

const texts = { mission: ['profile', 'seeking', 'offering'], directory: ['profile'] } as const;

export interface OrganisationSheetProps {
  home: RecordHome;
  organisation: Organisation | undefined;
}

/** What an organisation is, seeks and offers, where it is a member, and what coordinators know of it. */
export function OrganisationSheet({ home, organisation }: OrganisationSheetProps) {
  return (
    <RecordSheet title={organisation?.name}>
      {organisation && <OrganisationFields key={organisation.id} home={home} organisation={organisation} />}
    </RecordSheet>
  );
}

function OrganisationFields({ home, organisation }: { home: RecordHome; organisation: Organisation }) {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const change = (changes: Changes) =>
    void edit({ name: 'edit-organisation', payload: { organisation: organisation.id, changes } });
  return (
    <>
      {home === 'mission' && <DirectoryPart collection="organisations" record={organisation} />}
      <PicturePart
        field="logo"
        name={organisation.name}
        picture={organisation.logo}
        onKeep={(logo) => change({ logo })}
      />
      <Memberships organisation={organisation} onChange={(memberOf) => change({ memberOf })} />
      {home === 'mission' && <BenefitsOfOrganisation organisation={organisation.id} />}
      {texts[home].map((field) => (
        <FormSection key={field} title={t(`sheet.${field}`)}>
          {(['Fr', 'En'] as const).map((language) => (
            <KeptField
              key={language}
              label={t(`sheet.${field}${language}`)}
              lang={language === 'Fr' ? 'fr-CA' : 'en-CA'}
              value={organisation[`${field}${language}`] ?? ''}
              onKeep={(text) => change({ [`${field}${language}`]: text || null })}
              isMultiline
            />
          ))}
        </FormSection>
      ))}
      <FormSection title={t('sheet.notes')}>
        <KeptField
          label={t('sheet.organisationNotes')}
          description={t('sheet.notesNote')}
          value={organisation.notes ?? ''}
          onKeep={(notes) => change({ notes: notes || null })}
          isMultiline
        />
      </FormSection>
    </>
  );
}

interface MembershipsProps {
  organisation: Organisation;
  onChange: (memberOf: Organisation['memberOf']) => void;
}

/** The associations of the mission, to tick. */
function Memberships({ organisation: { id, memberOf }, onChange }: MembershipsProps) {
  const { t } = useTranslation('delegation');
  const organisations = Object.values(useMission((mission) => mission.organisations));
  const associations = organisations
    .filter((one) => one.id !== id && (memberOf[one.id] ?? (one.kind === 'association' && !one.deleted)))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr-CA'));
  return (
    <CheckboxGroup<OrganisationId>
      label={t('sheet.memberOf')}
      description={associations.length === 0 ? t('sheet.noAssociation') : undefined}
      options={associations.map((one) => ({ id: one.id, label: one.name }))}
      value={idsIn(memberOf)}
      onChange={(chosen) => onChange(setOfIds(chosen))}
    />
  );
}
