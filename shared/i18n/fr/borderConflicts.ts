/** What conflicts say of travel documents and of entering a country. */
export const frBorderConflicts = {
  sentence: {
    'travel-document-expires': {
      title: 'Le document de voyage de {{name}} expire avant son retour',
      reason: 'Dernier jour de validité : {{expiry}}. Le voyage passe une frontière et se termine le {{lastDay}}.',
    },
    'travel-document-short': {
      title: 'Le document de voyage de {{name}} expire peu après son retour',
      reason:
        'Dernier jour de validité : {{expiry}}, soit moins de {{days}} jours après le {{lastDay}}. Certains pays en demandent davantage.',
    },
    'travel-document-no-expiry': {
      title: 'Le document de voyage de {{name}} n’a pas de date d’expiration',
      reason:
        'Prochain passage d’une frontière : « {{title}} » ({{at}}). Le document ({{document}}) est connu, mais pas son expiration. Demandez-la, sans numéro.',
    },
    'entry-unknown': {
      title: '{{name}} : autorisation d’entrée à vérifier ({{country}})',
      reason:
        'Entrée : « {{title}} » ({{at}}). Avec un document de voyage d’un autre pays ({{document}}), il faut presque toujours une autorisation électronique ou un visa. Notez-le dans sa fiche.',
    },
    'entry-to-apply': {
      title: '{{name}} : autorisation d’entrée à demander ({{country}})',
      reason: 'Entrée : « {{title}} » ({{at}}). La demande n’est pas encore faite.',
    },
    'entry-applied': {
      title: '{{name}} : autorisation d’entrée attendue ({{country}})',
      reason: 'Entrée : « {{title}} » ({{at}}). Elle est demandée, mais pas encore accordée.',
    },
    'entry-expires-before': {
      title: '{{name}} : l’autorisation d’entrée expire avant l’arrivée ({{country}})',
      reason: 'Dernier jour de validité : {{expiry}}. Arrivée de « {{title}} » : {{at}}.',
    },
    'entry-expires-during': {
      title: '{{name}} : l’autorisation d’entrée expire pendant le séjour ({{country}})',
      reason:
        'Dernier jour de validité : {{expiry}}. Départ du pays : {{leaves}}. En général, c’est le jour de l’entrée qui compte ; vérifiez.',
    },
    'entry-not-stated': {
      title: '{{name}} : autorisation d’entrée non précisée ({{country}})',
      reason:
        'Entrée : « {{title}} » ({{at}}). La liste de contrôle dit qu’il en faut une avec ce document de voyage ({{document}}). Précisez où en est la demande dans Délégation, sous Entrées.',
    },
    'document-unknown': {
      title: '{{name}} : document de voyage inconnu ({{country}})',
      reason:
        'Entrée : « {{title}} » ({{at}}). Ni le pays ni l’expiration du document ne sont notés, et le passage approche. Demandez-les, sans numéro.',
    },
  },
  fix: {
    'entry-granted': 'L’autorisation est arrivée : la noter comme accordée aujourd’hui, {{name}}',
    'entry-not-needed': 'Vérifié : aucune autorisation requise pour {{name}}',
  },
};
