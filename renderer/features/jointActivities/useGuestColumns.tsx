import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { guestName, guestOrganisation } from '../../../shared/jointActivities/guestName';
import { guestsTwice } from '../../../shared/jointActivities/guestsTwice';
import { type Guest, type GuestStanding, guestStandingSchema } from '../../../shared/model/guest';
import { localeSchema } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import type { Organisation } from '../../../shared/model/organisation';
import { mentionsDocumentNumber } from '../../../shared/text/documentNumbers';
import { useMission } from '../../hooks/useMission';
import { usePersonOptions } from '../../fields/usePersonOptions';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { Chip } from '../../ui/marks/Chip';
import type { Tone } from '../../ui/marks/tone';

type Column = GridColumn<Guest>;

const tones: Readonly<Record<GuestStanding, Tone>> = {
  invited: 'neutral',
  accepted: 'ok',
  declined: 'stop',
  attended: 'ok',
};

/** What is read and written of each guest: who, what they answered and by whom they are invited in view first. */
export function useGuestColumns(guests: readonly Guest[], parties: readonly Organisation[]): readonly Column[] {
  const { t } = useTranslation('joint');
  const mission = useMission((whole) => whole);
  const people = usePersonOptions();
  return useMemo(() => {
    const names = people.map(({ label }) => label);
    return [
      ...whoColumns({ mission, t, names }),
      standingColumn(t),
      invitedByColumn(mission, parties, t),
      noticeColumn(guests, mission, t),
      roleColumn(t),
      languageColumn(t),
      ...(['needs', 'notes'] as const).map((id) => wordsColumn(id, t)),
    ];
  }, [guests, mission, parties, people, t]);
}

interface WhoContext {
  mission: Mission;
  t: TFunction<'joint'>;
  names: readonly string[];
}

function whoColumns({ mission, t, names }: WhoContext): readonly Column[] {
  const houses = Object.values(mission.organisations).flatMap(({ deleted, name }) => (deleted ? [] : [name]));
  return [
    {
      id: 'name',
      header: t('field.name'),
      width: 170,
      text: (guest) => guestName(guest, mission),
      editor: {
        kind: 'combobox',
        suggestions: names,
        validate: (value) => (value.trim() === '' ? t('invalid.name') : null),
      },
    },
    {
      id: 'organisation',
      header: t('field.organisation'),
      width: 160,
      text: (guest) => guestOrganisation(guest, mission),
      editor: { kind: 'combobox', suggestions: houses },
    },
  ];
}

function roleColumn(t: TFunction<'joint'>): Column {
  return { id: 'role', header: t('field.role'), width: 150, text: ({ role }) => role ?? '', editor: { kind: 'text' } };
}

function invitedByColumn({ organisations }: Mission, parties: readonly Organisation[], t: TFunction<'joint'>): Column {
  return {
    id: 'invitedBy',
    header: t('field.invitedBy'),
    width: 120,
    text: ({ invitedBy }) => organisations[invitedBy]?.name ?? '',
    editor: {
      kind: 'select',
      options: parties.map(({ id, name }) => ({ id, label: name })),
      value: ({ invitedBy }) => invitedBy,
    },
  };
}

/** Empty but for those whom both sides invite, or one side twice. */
function noticeColumn(guests: readonly Guest[], mission: Mission, t: TFunction<'joint'>): Column {
  const twice = guestsTwice(guests, mission);
  const words = (guest: Guest) => {
    const others = twice.get(guest.id);
    if (!others) return '';
    const other = others.find(({ invitedBy }) => invitedBy !== guest.invitedBy);
    return other
      ? t('guests.twice', { name: mission.organisations[other.invitedBy]?.name ?? '' })
      : t('guests.twiceHere');
  };
  return {
    id: 'notices',
    header: t('field.notices'),
    width: 190,
    text: words,
    tone: (guest) => (twice.has(guest.id) ? 'risk' : null),
  };
}

function standingColumn(t: TFunction<'joint'>): Column {
  return {
    id: 'standing',
    header: t('field.standing'),
    width: 110,
    text: ({ standing }) => t(`standing.${standing}`),
    render: ({ standing }) => <Chip tone={tones[standing]}>{t(`standing.${standing}`)}</Chip>,
    editor: {
      kind: 'select',
      options: guestStandingSchema.options.map((id) => ({ id, label: t(`standing.${id}`) })),
      value: ({ standing }) => standing,
    },
  };
}

function languageColumn(t: TFunction<'joint'>): Column {
  return {
    id: 'language',
    header: t('field.language'),
    width: 110,
    text: ({ language }) => (language ? t(`common:language.${language}`) : ''),
    editor: {
      kind: 'select',
      options: localeSchema.options.map((id) => ({ id, label: t(`common:language.${id}`) })),
      value: ({ language }) => language ?? '',
    },
  };
}

/** Words about a guest, in which no number of a document is kept. */
function wordsColumn(id: 'needs' | 'notes', t: TFunction<'joint'>): Column {
  const validate = (value: string) => (mentionsDocumentNumber(value) ? t('delegation:invalid.documentNumber') : null);
  return {
    id,
    header: t(`field.${id}`),
    width: 180,
    text: (guest) => guest[id] ?? '',
    editor: { kind: 'text', validate },
  };
}
