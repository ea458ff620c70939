import { describe, expect, test } from 'vitest';
import { commandSchema, labelOf } from '../../../../shared/commands/commands';
import { commandSentence } from '../../../../shared/i18n/commandSentence';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const mission = smallMission([aSession('meeting', { titleFr: 'Réception', titleEn: 'Reception' })]);
const none = { groups: {}, delegates: {} };
const organisation = { name: 'Givrane', kind: 'biotech', memberOf: {}, isHost: false };
const venue = { nameFr: 'Quai', nameEn: 'Quay', zone: 'America/Toronto', openingHours: {} };
const session = {
  type: 'session',
  kind: 'meal',
  titleFr: 'Souper',
  titleEn: 'Dinner',
  minutes: 90,
  status: 'confirmed',
  audience: 'delegation',
  everyone: true,
  ...none,
  hostOrganisations: {},
  hostContacts: {},
};
const agenda = {
  source: 'a.ics',
  kind: 'meal',
  audience: 'delegation',
  everyone: true,
  ...none,
  hostOrganisations: {},
  events: [],
};
const cell = { collection: 'people', id: 'hank', field: 'email', value: 'h@example.org' };

/** Every command with a payload, and what the history says of it. */
const examples: readonly (readonly [name: string, payload: object, fr: string, en: string])[] = [
  [
    'accept-finding',
    { finding: 'a/b', fingerprint: 'f', titleFr: 'Jour trop long', titleEn: 'Day too long', reason: 'Une fois' },
    'Acceptation du conflit «\u202fJour trop long\u202f»',
    'Acceptance of “Day too long”',
  ],
  [
    'withdraw-acceptance',
    { acceptance: 'accepted' },
    'Retrait de l’acceptation de «\u202faccepted\u202f»',
    'Acceptance of “accepted” withdrawn',
  ],
  ['edit-mission', { changes: {} }, 'Modification de la mission', 'Change of the mission'],
  ['set-lifecycle', { lifecycle: 'released' }, 'Diffusion de la mission', 'Release of the mission'],
  ['shift-mission', { days: -1 }, 'Devancement de toute la mission d’un jour', 'Whole mission moved one day earlier'],
  ['shift-mission', { days: 7 }, 'Report de toute la mission de 7 jours', 'Whole mission moved 7 days later'],
  [
    'move-items',
    { moves: [{ item: 'session', changes: {} }], minutes: 0 },
    'Déplacement d’un élément',
    'One item moved',
  ],
  [
    'move-items',
    {
      moves: [
        { item: 'session', changes: {} },
        { item: 'leg', changes: {} },
      ],
      minutes: 30,
    },
    'Déplacement de 2 éléments',
    '2 items moved',
  ],
  ['shift-items', { items: ['session'], days: 0, minutes: 40 }, 'Report d’un élément', 'One item moved to later'],
  [
    'shift-items',
    { items: ['session', 'leg'], days: -1, minutes: 0 },
    'Devancement de 2 éléments',
    '2 items moved to earlier',
  ],
  [
    'add-destination',
    { destination: { placeFr: 'Lévis', placeEn: 'Lévis', zone: 'America/Toronto', order: 1 } },
    'Ajout de la destination Lévis',
    'New destination Lévis',
  ],
  [
    'edit-destination',
    { destination: 'sd', changes: {} },
    'Modification de la destination San Diego',
    'Change of destination San Diego',
  ],
  [
    'delete-destination',
    { destination: 'sd' },
    'Suppression de la destination San Diego',
    'Deletion of destination San Diego',
  ],
  ['add-organisation', { organisation }, 'Ajout de l’organisation Givrane', 'New organisation Givrane'],
  [
    'edit-organisation',
    { organisation: 'cedrane', changes: {} },
    'Modification de l’organisation Cedrane',
    'Change of Cedrane',
  ],
  ['delete-organisation', { organisation: 'cedrane' }, 'Suppression de l’organisation Cedrane', 'Deletion of Cedrane'],
  [
    'add-person',
    { person: { givenName: 'Zoé', familyName: 'Yi', language: 'fr' } },
    'Ajout d’une personne\u00a0: Zoé Yi',
    'New person Zoé Yi',
  ],
  [
    'edit-person',
    { person: 'hank', changes: {} },
    'Modification de la fiche de Hank Hill',
    'Change of Hank Hill’s details',
  ],
  ['delete-person', { person: 'hank' }, 'Suppression de la fiche de Hank Hill', 'Deletion of Hank Hill’s details'],
  [
    'add-delegate',
    { delegate: { role: 'member', status: 'invited' }, person: 'hank' },
    'Inscription à la délégation\u00a0: Hank Hill',
    'New delegate Hank Hill',
  ],
  [
    'edit-delegate',
    { delegate: 'bela', changes: {} },
    'Modification de l’inscription de Béla Côté',
    'Change of Béla Côté’s registration',
  ],
  [
    'delete-delegate',
    { delegate: 'bela' },
    'Retrait de la délégation\u00a0: Béla Côté',
    'Removal of Béla Côté from the delegation',
  ],
  [
    'add-group',
    { group: { nameFr: 'Neuro', nameEn: 'Neuroscience' } },
    'Ajout du groupe «\u202fNeuro\u202f»',
    'New group “Neuroscience”',
  ],
  [
    'edit-group',
    { group: 'onco', changes: {} },
    'Modification du groupe «\u202fOncologie\u202f»',
    'Change of group “Oncology”',
  ],
  ['delete-group', { group: 'onco' }, 'Suppression du groupe «\u202fOncologie\u202f»', 'Deletion of group “Oncology”'],
  ['add-venue', { venue }, 'Ajout du lieu «\u202fQuai\u202f»', 'New venue “Quay”'],
  [
    'edit-venue',
    { venue: 'centre', changes: {} },
    'Modification du lieu «\u202fPalais\u202f»',
    'Change of venue “Centre”',
  ],
  ['delete-venue', { venue: 'centre' }, 'Suppression du lieu «\u202fPalais\u202f»', 'Deletion of venue “Centre”'],
  [
    'add-room',
    { room: { venue: 'centre', nameFr: 'Loge', nameEn: 'Box' } },
    'Ajout de la salle «\u202fLoge\u202f»',
    'New room “Box”',
  ],
  [
    'edit-room',
    { room: 'hall', changes: {} },
    'Modification de la salle «\u202fSalle A\u202f»',
    'Change of room “Hall A”',
  ],
  ['delete-room', { room: 'hall' }, 'Suppression de la salle «\u202fSalle A\u202f»', 'Deletion of room “Hall A”'],
  ['add-items', { items: [session] }, 'Ajout d’un élément', 'One new item'],
  ['add-item', { item: session }, 'Ajout de «\u202fSouper\u202f»', 'New item “Dinner”'],
  ['edit-item', { item: 'meeting', changes: {} }, 'Modification de «\u202fRéception\u202f»', 'Change of “Reception”'],
  [
    'move-item',
    { item: 'meeting', to: '2026-06-22T10:00[America/Los_Angeles]' },
    'Déplacement de «\u202fRéception\u202f»',
    'Move of “Reception”',
  ],
  [
    'move-item',
    { item: 'meeting', to: null },
    'Retour de «\u202fRéception\u202f» parmi les éléments à placer',
    '“Reception” back under “To schedule”',
  ],
  [
    'resize-item',
    { item: 'meeting', minutes: 30 },
    'Changement de la durée de «\u202fRéception\u202f»',
    'New length of “Reception”',
  ],
  ['duplicate-item', { item: 'meeting' }, 'Copie de «\u202fRéception\u202f»', 'Copy of “Reception”'],
  ['delete-item', { item: 'meeting' }, 'Suppression de «\u202fRéception\u202f»', 'Deletion of “Reception”'],
  [
    'set-item-status',
    { item: 'meeting', status: 'cancelled' },
    'Annulation de «\u202fRéception\u202f»',
    'Cancellation of “Reception”',
  ],
  [
    'set-participants',
    { item: 'meeting', everyone: true, ...none },
    'Changement des participants de «\u202fRéception\u202f»',
    'New participants of “Reception”',
  ],
  [
    'import-delegates',
    { source: 'a.csv', organisations: {}, people: {}, ...none },
    'Importation des délégués de a.csv',
    'Import of delegates from a.csv',
  ],
  [
    'merge-people',
    { kept: 'p-anne', dropped: 'hank', changes: {} },
    'Fusion de deux fiches\u00a0: Anne Roy',
    'Merge of two records: Anne Roy',
  ],
  [
    'import-members',
    { source: 'members.csv', organisations: {}, people: {} },
    'Importation de members.csv dans le répertoire',
    'Import of members.csv into the directory',
  ],
  ['import-agenda', agenda, 'Importation de l’agenda a.ics', 'Import of agenda a.ics'],
  ['paste-cells', { cells: [cell, cell] }, 'Modification de 2 cellules', 'Change of 2 cells'],
];

describe('what the history says', () => {
  const translations = createTranslations('fr');
  test.each(examples)('of %s', (name, payload, fr, en) => {
    const label = labelOf(mission, commandSchema.parse({ name, payload }));
    expect([commandSentence(translations, label, 'fr'), commandSentence(translations, label, 'en')]).toEqual([fr, en]);
  });
});

describe('a command from outside', () => {
  test.each([
    ['of an unknown name', { name: 'format-disk', payload: {} }],
    ['with a field too many', { name: 'delete-item', payload: { item: 'meeting', force: true } }],
    [
      'that sets what the application keeps',
      { name: 'edit-item', payload: { item: 'meeting', changes: { revision: 0 } } },
    ],
    ['with an identifier that is no key', { name: 'delete-item', payload: { item: '__proto__' } }],
    ['that writes to a prototype', { name: 'paste-cells', payload: { cells: [{ ...cell, field: '__proto__' }] } }],
    [
      'for a collection that does not exist',
      { name: 'paste-cells', payload: { cells: [{ ...cell, collection: 'secrets' }] } },
    ],
  ])('%s is refused', (_, command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  });
});
