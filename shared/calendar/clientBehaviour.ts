import { plainDateSchema, type PlainDate } from '../model/plainDate';
import type { VendorPageId } from './vendorPages';

/** What a calendar program is given. The order of the columns. */
export const clientOccasions = ['first', 'again', 'cancelled', 'invited', 'cancelMessage', 'twoZones'] as const;
export type ClientOccasion = (typeof clientOccasions)[number];

/**
 * What it then does. `asks`: shows it, and waits for an answer; `bothZones`: right, each end on its own clock; `oneClock`:
 * right, both on the computer's.
 */
export type ClientBehaviour =
  | 'adds'
  | 'addsOnComputer'
  | 'asks'
  | 'replaces'
  | 'refuses'
  | 'ignores'
  | 'marks'
  | 'removes'
  | 'bothZones'
  | 'oneClock';

/** How it is known. Nothing is stated that was neither tried nor read at the vendor's. */
export type ClientFact =
  | {
      readonly evidence: 'tested';
      readonly behaviour: ClientBehaviour;
      /** With its version, as it names itself. */
      readonly program: string;
      readonly on: PlainDate;
    }
  | {
      readonly evidence: 'documented';
      readonly behaviour: ClientBehaviour;
      /** Where the vendor says so. */
      readonly pages: readonly [VendorPageId, ...VendorPageId[]];
    }
  | { readonly evidence: 'unknown' };

export interface CalendarClient {
  readonly id: 'outlook' | 'newOutlook' | 'google' | 'apple' | 'thunderbird' | 'evolution' | 'khal';
  readonly facts: Readonly<Record<ClientOccasion, ClientFact>>;
}

const on = plainDateSchema.parse('2026-11-22');
const unknown: ClientFact = { evidence: 'unknown' };
const untold = {
  first: unknown,
  again: unknown,
  cancelled: unknown,
  invited: unknown,
  cancelMessage: unknown,
  twoZones: unknown,
};

function tested(program: string, facts: Readonly<Record<ClientOccasion, ClientBehaviour>>): CalendarClient['facts'] {
  const fact = (occasion: ClientOccasion): ClientFact => ({
    evidence: 'tested',
    behaviour: facts[occasion],
    program,
    on,
  });
  return {
    first: fact('first'),
    again: fact('again'),
    cancelled: fact('cancelled'),
    invited: fact('invited'),
    cancelMessage: fact('cancelMessage'),
    twoZones: fact('twoZones'),
  };
}

function documented(behaviour: ClientBehaviour, ...pages: readonly [VendorPageId, ...VendorPageId[]]): ClientFact {
  return { evidence: 'documented', behaviour, pages };
}

/**
 * What each calendar program does with our files. What is `tested` is measured again by `npm run test:clients`, which fails
 * where this table says something else.
 */
export const calendarClients: readonly CalendarClient[] = [
  {
    id: 'outlook',
    facts: {
      ...untold,
      first: documented('adds', 'outlookMethods'),
      invited: documented('adds', 'outlookMethods'),
      cancelMessage: documented('marks', 'outlookMethods', 'outlookCancelled'),
      twoZones: documented('bothZones', 'outlookStartZone', 'outlookEndZone'),
    },
  },
  { id: 'newOutlook', facts: { ...untold, first: documented('adds', 'outlookWebImport') } },
  {
    id: 'google',
    facts: {
      ...untold,
      first: documented('addsOnComputer', 'googleImport'),
      invited: documented('adds', 'googleInvitations'),
    },
  },
  {
    id: 'apple',
    facts: {
      ...untold,
      first: documented('adds', 'appleImport'),
      invited: documented('asks', 'appleInvitations'),
    },
  },
  {
    id: 'thunderbird',
    facts: tested('Thunderbird 153.7.0esr', {
      first: 'adds',
      again: 'refuses',
      cancelled: 'refuses',
      invited: 'adds',
      cancelMessage: 'refuses',
      twoZones: 'bothZones',
    }),
  },
  {
    id: 'evolution',
    facts: tested('evolution-data-server 3.46.4', {
      first: 'adds',
      again: 'replaces',
      cancelled: 'marks',
      invited: 'adds',
      cancelMessage: 'removes',
      twoZones: 'bothZones',
    }),
  },
  {
    id: 'khal',
    facts: tested('khal 0.10.5', {
      first: 'adds',
      again: 'replaces',
      cancelled: 'marks',
      invited: 'adds',
      cancelMessage: 'marks',
      twoZones: 'oneClock',
    }),
  },
];
