import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Announcement,
  announcementChannelSchema,
  announcementLanguageSchema,
  announcementStatusSchema,
} from '../../../shared/model/announcement';
import { useClauseOptions } from '../../fields/useClauseOptions';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { usePersonOptions } from '../../fields/usePersonOptions';
import { KeptDay } from '../../records/KeptDay';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormRow } from '../../ui/fields/FormRow';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import { Select } from '../../ui/fields/Select';
import { useAnnouncementChange } from './useAnnouncementChange';

/** Where it appears, when, in which language, and who sees to it. */
export function AnnouncementWhatFields({ announcement }: { announcement: Announcement }) {
  const { t } = useTranslation('promotion');
  const change = useAnnouncementChange(announcement.id);
  return (
    <FormSection title={t('sheet.what')}>
      <OutletField announcement={announcement} />
      <FormRow>
        <DayField announcement={announcement} />
        <Select
          label={t('field.status')}
          options={announcementStatusSchema.options.map((id) => ({ id, label: t(`common:announcementStatus.${id}`) }))}
          value={announcement.status}
          onChange={(status) => change({ status })}
        />
      </FormRow>
      <FormRow>
        <Select
          label={t('field.channel')}
          options={announcementChannelSchema.options.map((id) => ({
            id,
            label: t(`common:announcementChannel.${id}`),
          }))}
          value={announcement.channel}
          onChange={(channel) => change({ channel })}
        />
        <Select
          label={t('field.language')}
          options={announcementLanguageSchema.options.map((id) => ({ id, label: t(`common:language.${id}`) }))}
          value={announcement.language}
          onChange={(language) => change({ language })}
        />
      </FormRow>
      <ComboBox
        label={t('field.organisation')}
        options={useOrganisationOptions()}
        value={announcement.organisation ?? null}
        onChange={(organisation) => change({ organisation })}
        emptyText={t('sheet.noOrganisation')}
      />
      <ComboBox
        label={t('field.clause')}
        options={useClauseOptions()}
        value={announcement.clause ?? null}
        onChange={(clause) => change({ clause })}
        emptyText={t('sheet.noClause')}
      />
      <ComboBox
        label={t('field.owner')}
        options={usePersonOptions()}
        value={announcement.owner ?? null}
        onChange={(owner) => change({ owner })}
        emptyText={t('sheet.noPerson')}
      />
    </FormSection>
  );
}

/** What has no name is not kept. */
function OutletField({ announcement: { id, outlet } }: { announcement: Announcement }) {
  const { t } = useTranslation('promotion');
  const change = useAnnouncementChange(id);
  const [isRefused, setRefused] = useState(false);
  const keep = (text: string) => {
    setRefused(text.trim() === '');
    if (text.trim() !== '') change({ outlet: text.trim() });
  };
  return (
    <KeptField
      label={t('field.outlet')}
      value={outlet}
      onKeep={keep}
      error={isRefused ? t('invalid.outlet') : undefined}
    />
  );
}

function DayField({ announcement: { id, day } }: { announcement: Announcement }) {
  const { t } = useTranslation('promotion');
  const change = useAnnouncementChange(id);
  return (
    <KeptDay label={t('field.day')} value={day} onKeep={(kept) => change({ day: kept })} wrong={t('invalid.day')} />
  );
}
