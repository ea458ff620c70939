import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../shared/i18n/countryName';
import { idsIn } from '../../shared/model/idsIn';
import { type Organisation, organisationKindSchema } from '../../shared/model/organisation';
import { inLetterOrder } from '../../shared/text/inLetterOrder';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import type { GridColumn } from '../ui/grid/gridColumn';
import { cellRefusal } from './cellRefusal';
import { membershipsReader } from './membershipsReader';
import { NameCell } from './NameCell';
import { organisationTextColumns } from './organisationColumns';
import type { RecordHome } from './recordHome';

/** What only a mission says of an organisation. */
const ofMission: ReadonlySet<string> = new Set([
  'side',
  'delegates',
  'organisationSeekingFr',
  'organisationSeekingEn',
  'organisationOfferingFr',
  'organisationOfferingEn',
]);

export function useOrganisationColumns(home: RecordHome): readonly GridColumn<Organisation>[] {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const lastDay = useMission((mission) => mission.lastDay);
  const delegates = useDelegateCounts();
  const memberships = useMembershipColumn();
  return useMemo((): readonly GridColumn<Organisation>[] => {
    const kinds = organisationKindSchema.options.map((id) => ({ id, label: t(`common:organisationKind.${id}`) }));
    const sides = (['delegation', 'host'] as const).map((id) => ({ id, label: t(`side.${id}`) }));
    const sideOf = ({ isHost }: Organisation) => (isHost ? 'host' : 'delegation');
    const columns: GridColumn<Organisation>[] = [
      {
        id: 'name',
        header: t('column.name'),
        width: 220,
        text: ({ name }) => name,
        render: ({ name, logo }) => <NameCell name={name} picture={logo} />,
        editor: {
          kind: 'text',
          validate: (value) =>
            value.trim() === '' ? t('dialog.organisationNameNeeded') : cellRefusal('organisation', value, lastDay, t),
        },
      },
      {
        id: 'organisationKind',
        header: t('column.organisationKind'),
        width: 170,
        text: ({ kind }) => t(`common:organisationKind.${kind}`),
        editor: { kind: 'select', options: kinds, value: ({ kind }) => kind },
      },
      {
        id: 'side',
        header: t('column.side'),
        width: 110,
        text: (row) => t(`side.${sideOf(row)}`),
        editor: { kind: 'select', options: sides, value: sideOf },
      },
      {
        id: 'delegates',
        header: t('column.delegates'),
        width: 90,
        align: 'end',
        text: ({ id }) => String(delegates.get(id) ?? 0),
        compare: (a, b) => (delegates.get(a.id) ?? 0) - (delegates.get(b.id) ?? 0),
      },
      ...organisationTextColumns.map(({ id, field, width }): GridColumn<Organisation> => ({
        id,
        header: t(`column.${id}`),
        width,
        text: (row) => (field === 'country' ? countryName(row.country ?? '', locale) : (row[field] ?? '')),
        editor: {
          kind: 'text',
          validate: (value) => cellRefusal(id, value, lastDay, t),
        },
      })),
    ];
    // The long texts stand last.
    const before = columns.findIndex(({ id }) => id === 'organisationProfileFr');
    columns.splice(before, 0, memberships);
    return home === 'mission' ? columns : columns.filter(({ id }) => !ofMission.has(id));
  }, [delegates, home, lastDay, locale, memberships, t]);
}

/** The associations of which each is a member; entitlement to benefits hangs on it. */
function useMembershipColumn(): GridColumn<Organisation> {
  const { t } = useTranslation('delegation');
  const organisations = useMission((mission) => mission.organisations);
  return useMemo(() => {
    const read = membershipsReader(organisations);
    return {
      id: 'organisationMemberOf',
      header: t('column.organisationMemberOf'),
      width: 180,
      text: ({ memberOf }) =>
        inLetterOrder(
          idsIn(memberOf).flatMap((id) => organisations[id]?.name ?? []),
          String,
        ).join('; '),
      editor: {
        kind: 'text',
        validate: (value) => (read('', value) ? null : t('invalid.organisationMemberOf')),
      },
    };
  }, [organisations, t]);
}

/** How many delegates each organisation has who have not withdrawn. */
function useDelegateCounts(): ReadonlyMap<string, number> {
  const delegates = useMission((mission) => mission.delegates);
  const people = useMission((mission) => mission.people);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { person, status, deleted } of Object.values(delegates)) {
      const organisation = people[person]?.organisation;
      if (deleted || status === 'withdrawn' || organisation === undefined) continue;
      counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
    }
    return counts;
  }, [delegates, people]);
}
