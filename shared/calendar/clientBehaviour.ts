import { plainDateSchema, type PlainDate } from '../model/plainDate';

/** What a calendar program is given. The order of the columns. */
export const clientOccasions = ['first', 'again', 'cancelled', 'invited', 'cancelMessage', 'twoZones'] as const;
export type ClientOccasion = (typeof clientOccasions)[number];

/** What it then does. `bothZones`: right, each end on its own clock; `oneClock`: right, both on the computer's. */
export type ClientBehaviour =
  'adds' | 'replaces' | 'refuses' | 'ignores' | 'marks' | 'removes' | 'bothZones' | 'oneClock';

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
      readonly source: string;
      /** When the source was read. */
      readonly on: PlainDate;
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

/** The parameter TZID of DTEND, "Importing to Calendar objects"; that of DTSTART is read in the same way. */
const outlookZones =
  'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxcical/aa74709d-e706-49dc-8478-2780973450ff';

/**
 * What each calendar program does with our files. What is `tested` is measured again by `npm run test:clients`, which fails
 * where this table says something else.
 */
export const calendarClients: readonly CalendarClient[] = [
  {
    id: 'outlook',
    facts: {
      ...untold,
      twoZones: { evidence: 'documented', behaviour: 'bothZones', source: outlookZones, on },
    },
  },
  { id: 'newOutlook', facts: untold },
  { id: 'google', facts: untold },
  { id: 'apple', facts: untold },
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
