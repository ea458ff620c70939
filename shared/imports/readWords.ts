import type { DelegateRole, DelegateStatus } from '../model/delegate';
import type { Locale } from '../model/locale';
import type { OrganisationKind } from '../model/organisation';
import { foldText } from '../text/foldText';

type Words<Value extends string> = Readonly<Record<Value, readonly string[]>>;

const statusWords: Words<DelegateStatus> = {
  invited: [
    'invited',
    'invite',
    'invitee',
    'invitation envoyee',
    'en attente',
    'pending',
    'a confirmer',
    'to confirm',
    'tentative',
  ],
  registered: ['registered', 'inscrit', 'inscrite', 'inscription recue', 'preinscrit', 'preinscrite'],
  vetted: [
    'vetted',
    'verifie',
    'verifiee',
    'approved',
    'approuve',
    'approuvee',
    'accepte',
    'acceptee',
    'accepted',
    'valide',
    'validee',
  ],
  confirmed: ['confirmed', 'confirme', 'confirmee', 'oui', 'yes', 'ok', 'present', 'presente', 'going', 'participe'],
  withdrawn: [
    'withdrawn',
    'retire',
    'retiree',
    'annule',
    'annulee',
    'cancelled',
    'canceled',
    'non',
    'no',
    'declined',
    'decline',
    'desiste',
    'desistee',
    'absent',
    'absente',
    'desistement',
  ],
};

const roleWords: Words<DelegateRole> = {
  head: [
    'head',
    'head of delegation',
    'chef de delegation',
    'cheffe de delegation',
    'chef de mission',
    'cheffe de mission',
    'chef',
    'cheffe',
    'mission leader',
    'lead',
  ],
  member: [
    'member',
    'membre',
    'delegue',
    'deleguee',
    'delegate',
    'participant',
    'participante',
    'entreprise',
    'company',
  ],
  official: [
    'official',
    'officiel',
    'officielle',
    'representant officiel',
    'representante officielle',
    'dignitaire',
    'government',
    'gouvernement',
    'elu',
    'elue',
  ],
  coordinator: [
    'coordinator',
    'coordonnateur',
    'coordonnatrice',
    'coordinateur',
    'coordinatrice',
    'organisateur',
    'organisatrice',
    'organizer',
    'organiser',
    'staff',
    'equipe',
  ],
  interpreter: ['interpreter', 'interprete', 'traducteur', 'traductrice', 'translator'],
};

const languageWords: Words<Locale> = {
  fr: ['fr', 'fra', 'francais', 'francaise', 'french', 'francophone', 'fr ca', 'f'],
  en: ['en', 'eng', 'anglais', 'anglaise', 'english', 'anglophone', 'en ca', 'en us', 'a', 'e'],
};

const kindWords: Words<OrganisationKind> = {
  biotech: [
    'biotech',
    'biotechnologie',
    'biotechnology',
    'biotechs',
    'entreprise de biotechnologie',
    'therapeutics',
    'therapeutique',
  ],
  pharma: ['pharma', 'pharmaceutique', 'pharmaceutical', 'pharmaceuticals', 'big pharma', 'societe pharmaceutique'],
  medtech: [
    'medtech',
    'technologies medicales',
    'technologie medicale',
    'medical devices',
    'medical device',
    'instruments medicaux',
    'dispositifs medicaux',
    'diagnostic',
    'diagnostics',
  ],
  'digital-health': [
    'digital health',
    'sante numerique',
    'ia en sante',
    'health ai',
    'numerique',
    'ehealth',
    'e sante',
  ],
  cro: [
    'cro',
    'contract research organization',
    'contract research organisation',
    'recherche contractuelle',
    'orc',
    'recherche sous contrat',
  ],
  cdmo: [
    'cdmo',
    'cmo',
    'contract manufacturing',
    'fabrication contractuelle',
    'fabrication sous contrat',
    'fabricant sous contrat',
  ],
  investor: [
    'investor',
    'investisseur',
    'investisseurs',
    'investors',
    'venture capital',
    'vc',
    'capital de risque',
    'fonds',
    'fonds d investissement',
    'fund',
    'capital risque',
  ],
  academia: [
    'academia',
    'universite',
    'university',
    'milieu universitaire',
    'academique',
    'academic',
    'institut de recherche',
    'research institute',
    'centre de recherche',
    'research centre',
    'research center',
    'universitaire',
    'enseignement et recherche',
  ],
  hospital: ['hospital', 'hopital', 'centre hospitalier', 'hospitals', 'hopitaux', 'chu', 'ciusss', 'health network'],
  'service-provider': [
    'service provider',
    'prestataire de services',
    'fournisseur de services',
    'services',
    'fournisseur',
    'services professionnels',
    'professional services',
    'consultant',
    'consultants',
    'law firm',
    'cabinet d avocats',
    'prestataire',
  ],
  association: [
    'association',
    'asbl',
    'obnl',
    'osbl',
    'nonprofit',
    'non profit',
    'grappe',
    'cluster',
    'industry association',
    'association sectorielle',
  ],
  government: [
    'government',
    'gouvernement',
    'ministere',
    'public',
    'organisme public',
    'public body',
    'agence gouvernementale',
    'government agency',
    'gouvernemental',
    'delegation generale',
    'societe d etat',
  ],
  other: ['other', 'autre', 'autres', 'divers'],
};

function readerOf<Value extends string>(words: Words<Value>): (text: string) => Value | undefined {
  const values = new Map<string, Value>();
  for (const value of Object.keys(words) as Value[]) {
    values.set(foldText(value), value);
    for (const word of words[value]) values.set(word, value);
  }
  return (text) => values.get(foldText(text));
}

/** What a word in French or English says about a delegate or an organisation; undefined where it is not known. */
export const readStatus = readerOf(statusWords);
export const readRole = readerOf(roleWords);
export const readLanguage = readerOf(languageWords);
export const readOrganisationKind = readerOf(kindWords);
