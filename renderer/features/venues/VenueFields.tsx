import { useTranslation } from 'react-i18next';
import type { OrganisationId } from '../../../shared/model/identifier';
import type { Venue } from '../../../shared/model/venue';
import { ZoneField } from '../../fields/ZoneField';
import { useMission } from '../../hooks/useMission';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { Switch } from '../../ui/controls/Switch';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormRow } from '../../ui/fields/FormRow';
import { FormSection } from '../../ui/fields/FormSection';
import { CoordinatesField } from './CoordinatesField';
import { CountryField } from './CountryField';
import { KeptField } from '../../ui/fields/KeptField';
import { KeptPair } from '../../fields/KeptPair';
import { OpeningHoursFields } from './OpeningHoursFields';
import { type ChangeVenue, useVenueChange } from './useVenueChange';
import styles from './VenueDetail.module.css';
import { VisitRulesFields } from './VisitRulesFields';
import { mostPlaces } from './readCapacity';

interface SectionProps {
  venue: Venue;
  change: ChangeVenue;
}

/** Every fact about a venue, by the question it answers. Nothing to save: each field is kept on leaving it. */
export function VenueFields({ venue }: { venue: Venue }) {
  const { t } = useTranslation('venues');
  const change = useVenueChange(venue);
  const section = { venue, change };
  return (
    <div className={styles.fields}>
      <PlaceSection {...section} />
      <UseSection {...section} />
      <FormSection title={t('section.hours')} description={t('section.hoursNote')}>
        <OpeningHoursFields hours={venue.openingHours} onChange={(openingHours) => change({ openingHours })} />
        <Switch
          isSelected={venue.isOpenOnHolidays ?? false}
          onChange={(isOpen) => change({ isOpenOnHolidays: isOpen || null })}
        >
          {t('field.isOpenOnHolidays')}
        </Switch>
      </FormSection>
      <VisitRulesFields {...section} />
      <FormSection title={t('section.access')}>
        <KeptPair
          label={t('field.access')}
          fr={venue.accessNotesFr ?? ''}
          en={venue.accessNotesEn ?? ''}
          onKeep={(language, text) => change({ [`accessNotes${language}`]: text || null })}
          isMultiline
        />
        <KeptField
          label={t('field.notes')}
          description={t('field.notesNote')}
          value={venue.notes ?? ''}
          onKeep={(notes) => change({ notes: notes || null })}
          isMultiline
        />
      </FormSection>
    </div>
  );
}

function PlaceSection({ venue, change }: SectionProps) {
  const { t } = useTranslation('venues');
  const hasName = venue.nameFr !== '' || venue.nameEn !== '';
  return (
    <FormSection title={t('section.place')}>
      <KeptPair
        label={t('field.name')}
        fr={venue.nameFr}
        en={venue.nameEn}
        onKeep={(language, text) => change({ [`name${language}`]: text })}
        error={hasName ? undefined : t('nameNeeded')}
      />
      <KeptField
        label={t('field.address')}
        value={venue.address ?? ''}
        onKeep={(address) => change({ address: address || null })}
      />
      <FormRow>
        <KeptField label={t('field.city')} value={venue.city ?? ''} onKeep={(city) => change({ city: city || null })} />
        <CountryField country={venue.country} onChange={(country) => change({ country })} />
      </FormRow>
      <CoordinatesField coordinates={venue.coordinates} onChange={(coordinates) => change({ coordinates })} />
      <ZoneField
        label={t('field.zone')}
        description={t('field.zoneNote')}
        zone={venue.zone}
        onChange={(zone) => change({ zone })}
      />
    </FormSection>
  );
}

function UseSection({ venue, change }: SectionProps) {
  const { t } = useTranslation('venues');
  const organisations = Object.values(useMission((mission) => mission.organisations));
  return (
    <FormSection title={t('section.use')}>
      <FormRow>
        <WholeNumberField
          label={t('field.capacity')}
          unit={t('field.capacityUnit')}
          value={venue.capacity ?? null}
          onChange={(capacity) => change({ capacity })}
          least={1}
          most={mostPlaces}
        />
        <KeptField
          label={t('field.phone')}
          value={venue.phone ?? ''}
          onKeep={(phone) => change({ phone: phone || null })}
        />
      </FormRow>
      <KeptField
        label={t('field.website')}
        value={venue.website ?? ''}
        onKeep={(website) => change({ website: website || null })}
      />
      <ComboBox<OrganisationId>
        label={t('field.organisation')}
        options={organisations.flatMap(({ id, name, deleted }) => (deleted ? [] : [{ id, label: name }]))}
        value={venue.organisation ?? null}
        onChange={(organisation) => change({ organisation })}
        emptyText={t('noOrganisation')}
      />
    </FormSection>
  );
}
