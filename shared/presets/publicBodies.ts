import type { Preset } from './preset';

type Body = Preset['organisations'][number];

/** The two associations and the convention's organiser: public bodies, described in our own words. */
export const bioQuebec: Body = {
  name: 'BIOQuébec',
  kind: 'association',
  city: 'Montréal, QC',
  country: 'CA',
  isHost: false,
  profile: {
    fr: 'Association des entreprises de biotechnologie et de sciences de la vie du Québec.',
    en: 'Association of Québec’s biotechnology and life-science companies.',
  },
};

export const massBio: Body = {
  name: 'MassBio',
  kind: 'association',
  city: 'Cambridge, MA',
  country: 'US',
  isHost: true,
  profile: {
    fr: 'Association des sciences de la vie du Massachusetts.',
    en: 'Life-science association of Massachusetts.',
  },
};

export const bio: Body = {
  name: 'Biotechnology Innovation Organization (BIO)',
  kind: 'association',
  city: 'Washington, DC',
  country: 'US',
  isHost: true,
  profile: {
    fr: 'Organise la Convention internationale BIO et sa plateforme de partenariat.',
    en: 'Organises the BIO International Convention and its partnering platform.',
  },
};
