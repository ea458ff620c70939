export interface SampleDelegate {
  id: string;
  name: string;
  organisation: string;
  role: string;
  group: string;
  status: 'confirmed' | 'verified' | 'invited';
  languages: string;
  document: string;
  flight: string;
  done: number;
}

const names = [
  'Olumide Adeyemi',
  'Louis-Philippe Arsenault',
  'Camille Beaudry',
  'Joanie Bélanger',
  'Samir Benali',
  'Anne Bouchard-Roy',
  'Naomi Castonguay',
  'Émile Charbonneau',
  'Jean-Sébastien Côté',
  'Hélène Desrosiers',
  'Aïcha Diallo',
  'Xavier Dufresne',
];
const organisations = ['Virexa Bio', 'Boréalys inc.', 'BIOQuébec', 'Érable Dx', 'Immunova Nord', 'Nordanix'];
const roles = ['Direction scientifique', 'Présidence', 'Propriété intellectuelle', 'Développement des affaires', ''];
const groups = ['Thérapies cellulaires', 'Investisseurs', 'Santé numérique', 'Oncologie'];
const statuses = ['confirmed', 'confirmed', 'verified', 'invited'] as const;

/** The same list every time: people and organisations are invented. */
export function sampleDelegates(count: number): SampleDelegate[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `delegate-${index}`,
    name: `${pick(names, index)}${index < names.length ? '' : ` ${Math.floor(index / names.length) + 1}`}`,
    organisation: pick(organisations, index * 5),
    role: pick(roles, index * 3),
    group: pick(groups, index),
    status: pick(statuses, index),
    languages: index % 3 === 0 ? 'FR, EN' : 'FR',
    document: index === 4 ? '' : `Canada · 0${(index % 8) + 1}/20${27 + (index % 4)}`,
    flight: index === 6 ? 'Aucun vol' : 'AC 1234, 21 juin',
    done: index % 6,
  }));
}

function pick<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
}
