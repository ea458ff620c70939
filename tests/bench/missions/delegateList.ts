import { numbered } from './numbered';

/** A list of delegates as spreadsheets write it for Québec: semicolons, UTF-8. Each of 1,000 organisations sends a few. */
export function delegateList(rows: number): string {
  const head = 'Prénom;Nom;Fonction (FR);Organisation;Ville;Pays;Courriel;Statut;Langue';
  const lines = numbered(rows, (at) => {
    const organisation = `Entreprise d’essai ${at % 1_000}`;
    const status = at % 3 === 0 ? 'Invité' : 'Confirmé';
    return `Élise;Essai ${at};Direction;${organisation};Montréal, QC;Canada;essai-${at}@example.org;${status};Français`;
  });
  return [head, ...lines].join('\r\n');
}
