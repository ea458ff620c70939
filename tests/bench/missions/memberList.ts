import { numbered } from './numbered';

/** A list of the members of an association as it would send it: one organisation a row, with how it is reached. */
export function memberList(rows: number): string {
  const head = 'Nom;Type;Ville;Pays;Site web;Courriel;Téléphone;Mots-clés;Profil (FR);Profil (EN)';
  const lines = numbered(rows, (at) => {
    const phone = `+1 617 555-${String(at % 10_000).padStart(4, '0')}`;
    const reached = `https://membre-${at}.example;info@membre-${at}.example;${phone}`;
    return `Membre d’essai ${at};Biotechnologie;Cambridge, MA;États-Unis;${reached};membre;Thérapies, série ${at}.;Therapies, series ${at}.`;
  });
  return [head, ...lines].join('\r\n');
}
