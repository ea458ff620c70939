import { describe, expect, test } from 'vitest';
import { readQuickEntry } from '../../../../shared/quickEntry/readQuickEntry';
import { inSample } from './support/inSample';
import { sayQuickEntry } from './support/sayQuickEntry';

/** Of the mission in San Diego, from Sunday 21 to Friday 26 June 2026; written on 20 June before the page of Monday 22. */
describe('a line in French becomes an item', () => {
  test.each([
    [
      'réception mardi 18h-20h @ Terrasse Embarcadero #oncologie',
      'reception “Réception” 06-23 18:00 Los_Angeles 120 min @terrasse-embarcadero #oncologie',
    ],
    [
      'Réception mardi 18 h 30 à 20 h @terrasse',
      'reception “Réception” 06-23 18:30 Los_Angeles 90 min @terrasse-embarcadero',
    ],
    ['réception mardi de 18h à 20h', 'reception “Réception” 06-23 18:00 Los_Angeles 120 min'],
    ['souper mercredi 19h pendant 1 h 30', 'meal “Souper” 06-24 19:00 Los_Angeles 90 min'],
    ['breffage demain 8h pendant 45 min', 'briefing “Breffage” 06-21 08:00 Toronto 45 min'],
    ["breffage aujourd'hui 8 h", 'briefing “Breffage” 06-20 08:00 Toronto'],
    ['déjeuner 7h30-8h30', 'meal “Déjeuner” 06-22 07:30 Los_Angeles 60 min'],
    [
      'visite du laboratoire Mesalume 23 juin 14 h-16 h @Laboratoires Mesalume',
      'site-visit “Visite du laboratoire Mesalume” 06-23 14:00 Los_Angeles 120 min @mesalume-site',
    ],
    ['visite le 23 juin à 14h', 'site-visit “Visite” 06-23 14:00 Los_Angeles'],
    ['panel 06-24 10:30–12:00 @salle 6A', 'panel “Panel” 06-24 10:30 Los_Angeles 90 min @palais-congres/salle-6a'],
    ['panel 2026-06-24 10:30', 'panel “Panel” 06-24 10:30 Los_Angeles'],
    ['panel 24/06 10h30', 'panel “Panel” 06-24 10:30 Los_Angeles'],
    ['panel 05/06 10h30', 'panel “Panel” ? 10:30 Los_Angeles ?date 2026-06-05, 2026-05-06'],
    [
      'rencontre partenariat jeudi 9h pendant 25 min @salle de partenariat +Agathe Bouchard-Lanoix',
      'partnering-meeting “Rencontre partenariat” 06-25 09:00 Los_Angeles 25 min @palais-congres/salle-partenariat +agathe-bouchard-lanoix',
    ],
    [
      'rencontre jeudi 9h +Agathe +Alexis Fjordman',
      'partnering-meeting “Rencontre” 06-25 09:00 Los_Angeles +agathe-bouchard-lanoix +alexis-fjordman',
    ],
    [
      'rencontre de financement jeudi 9h pendant 25 min',
      'partnering-meeting “Rencontre de financement” for financing 06-25 09:00 Los_Angeles 25 min',
    ],
    ['rencontre licence jeudi 9h', 'partnering-meeting “Rencontre licence” for licensing 06-25 09:00 Los_Angeles'],
    ['panel financement jeudi 9h', 'panel “Panel financement” 06-25 09:00 Los_Angeles'],
    ['cocktail jeudi 22h-1h', 'reception “Cocktail” 06-25 22:00 Los_Angeles 180 min'],
    ['gala vendredi 21h à minuit', 'reception “Gala” 06-26 21:00 Toronto 180 min'],
    ['dîner midi', 'meal “Dîner” 06-22 12:00 Los_Angeles'],
    ['dîner de midi à 13h30', 'meal “Dîner” 06-22 12:00 Los_Angeles 90 min'],
    ['réception 1er juillet 18h', 'reception “Réception” 07-01 18:00 Toronto'],
    ['rencontre le 22 à 15h', 'partnering-meeting “Rencontre” 06-22 15:00 Los_Angeles'],
    ['rencontre mar 23 10h', 'partnering-meeting “Rencontre” 06-23 10:00 Los_Angeles'],
    ['rencontre mer. 24 juin 10h', 'partnering-meeting “Rencontre” 06-24 10:00 Los_Angeles'],
    ['rencontre lundi 23 juin 10h', 'partnering-meeting “Rencontre” ? 10:00 Los_Angeles ?date 2026-06-23, 2026-06-22'],
    ['réception mardi 18h !confirmé #tous', 'reception “Réception” 06-23 18:00 Los_Angeles #everyone !confirmed'],
    [
      'réception mardi 18h !à confirmer #thérapies',
      'reception “Réception” 06-23 18:00 Los_Angeles #cellules !tentative',
    ],
    [
      'réception @salon mardi 18h',
      'reception “Réception” 06-23 18:00 Los_Angeles ?place @Salon Coronado, Hôtel Bayfront Sample, @Salon Miramar, Hôtel Bayfront Sample',
    ],
    ['réception @Nulle part mardi 18h', 'reception “Réception” 06-23 18:00 Los_Angeles ✗@Nulle part'],
    ['réception #chimie mardi 18h', 'reception “Réception” 06-23 18:00 Los_Angeles ✗#chimie'],
    ['réception +Zorro mardi 18h', 'reception “Réception” 06-23 18:00 Los_Angeles ✗+Zorro'],
    ['activité sans date', 'plenary “Activité sans date” no time'],
    ['temps libre mardi 14h-16h', 'free “Temps libre” 06-23 14:00 Los_Angeles 120 min'],
    [
      'plénière d’ouverture lundi 9 h-10 h 15 @ Palais des congrès',
      'plenary “Plénière d’ouverture” 06-22 09:00 Los_Angeles 75 min @palais-congres',
    ],
    ['atelier mardi 9h-11', 'panel “Atelier” 06-23 09:00 Los_Angeles 120 min'],
    ['atelier mardi 18-20h', 'panel “Atelier” 06-23 18:00 Los_Angeles 120 min'],
    ['atelier mardi 9 h 30 min', 'panel “Atelier” 06-23 09:00 Los_Angeles 30 min'],
    ['atelier mardi 9h (45 min)', 'panel “Atelier” 06-23 09:00 Los_Angeles 45 min'],
    ['réunion 25h', 'plenary “Réunion 25h” no time'],
    [
      'vol AC 1234 YUL 11:10 SAN 13:45 lundi 22 juin',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles № AC 1234 from YUL Montréal to SAN San Diego',
    ],
    [
      'vol AC 1234 YUL-SAN 11h10-13h45 22 juin',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles № AC 1234 from YUL Montréal to SAN San Diego',
    ],
    [
      'vol ac1234 yul 11:10 san 13:45 22 juin',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles № AC 1234 from YUL Montréal to SAN San Diego',
    ],
    [
      'vol de nuit UA 456 SAN 22:15 YUL 06:20 jeudi 25 juin',
      'flight 06-25 22:15 Los_Angeles → 06-26 06:20 Toronto № UA 456 from SAN San Diego to YUL Montréal ✗de nuit',
    ],
    [
      'vol SAN 22:15 YUL 06:20 +1 25 juin',
      'flight 06-25 22:15 Los_Angeles → 06-26 06:20 Toronto from SAN San Diego to YUL Montréal',
    ],
    [
      'vol SAN 22:15 YUL 06:20+1 25 juin',
      'flight 06-25 22:15 Los_Angeles → 06-26 06:20 Toronto from SAN San Diego to YUL Montréal',
    ],
    [
      'vol TS 98 Montréal → Paris 22 juin 22:40 11:15',
      'flight 06-22 22:40 Toronto → 06-23 11:15 Paris № TS 98 from YUL Montréal ?airport CDG, ORY',
    ],
    [
      'vol de Londres à Paris mardi 9h 11h20',
      'flight 06-23 09:00 London → 06-23 11:20 Paris ?airport LGW, LHR, STN ?airport CDG, ORY',
    ],
    [
      'vol de Québec à Boston mardi 9h 11h20',
      'flight 06-23 09:00 Toronto → 06-23 11:20 New_York from YQB Québec to BOS Boston',
    ],
    [
      'vol QF 12 LAX 22:30 SYD 06:30 21 juin',
      'flight 06-21 22:30 Los_Angeles → 06-23 06:30 Sydney № QF 12 from LAX Los Angeles to SYD Sydney',
    ],
    [
      'vol NH 6 NRT 17:00 LAX 10:50 24 juin',
      'flight 06-24 17:00 Tokyo → 06-24 10:50 Los_Angeles № NH 6 from NRT Tokyo to LAX Los Angeles',
    ],
    [
      'vol 22:15 25 juin SAN 26 juin 06:20 YUL',
      'flight 06-25 22:15 Los_Angeles → 06-26 06:20 Toronto from SAN San Diego to YUL Montréal',
    ],
    [
      'train VIA 33 de Montréal à Ottawa mardi 8h50 10h40',
      'train 06-23 08:50 Toronto → 06-23 10:40 Toronto № VIA 33 from Montréal to Ottawa',
    ],
    [
      'train 64 Toronto → Montréal 26 juin 17h 22h10',
      'train 06-26 17:00 Toronto → 06-26 22:10 Toronto № 64 from Toronto to Montréal',
    ],
    [
      'autocar de Montréal à Boston 21 juin 7h 13h',
      'coach 06-21 07:00 Toronto → 06-21 13:00 New_York from Montréal to Boston',
    ],
    [
      "navette de l'hôtel au congrès mardi 8h 8h20",
      "coach 06-23 08:00 Los_Angeles → 06-23 08:20 Los_Angeles from l'hôtel to congrès",
    ],
    [
      'visite en autocar du port mardi 9h-11h',
      'site-visit “Visite en autocar du port” 06-23 09:00 Los_Angeles 120 min',
    ],
    [
      'traversier de Québec à Lévis mardi 9h 9h12',
      'ferry 06-23 09:00 Toronto → 06-23 09:12 Toronto from Québec to Lévis',
    ],
    [
      'hôtel Bayfront du 21 au 25 juin',
      'stay “Hôtel Bayfront” 06-21 ? Los_Angeles → 06-25 ? Los_Angeles @hotel-bayfront',
    ],
    [
      'hôtel Bayfront Sample 21-25 juin',
      'stay “Hôtel Bayfront Sample” 06-21 ? Los_Angeles → 06-25 ? Los_Angeles @hotel-bayfront',
    ],
    ['Hôtel inconnu du 21 au 25 juin', 'stay “Hôtel inconnu” 06-21 ? Los_Angeles → 06-25 ? Los_Angeles'],
    [
      'auberge Gaslamp du 21 au 25 juin',
      'stay “Auberge Gaslamp” 06-21 ? Los_Angeles → 06-25 ? Los_Angeles @hotel-gaslamp',
    ],
    [
      'hébergement @Auberge Gaslamp du 21 juin au 25 juin',
      'stay “Hébergement” 06-21 ? Los_Angeles → 06-25 ? Los_Angeles @hotel-gaslamp',
    ],
    [
      'hôtel Bayfront du 21 au 25 juin 15h 11h',
      'stay “Hôtel Bayfront” 06-21 15:00 Los_Angeles → 06-25 11:00 Los_Angeles @hotel-bayfront',
    ],
    ['remettre les fiches avant le 1er juin 17h', 'deadline “Remettre les fiches” 06-01 17:00 Toronto'],
    ['remettre les fiches avant le 1er juin à 17 h', 'deadline “Remettre les fiches” 06-01 17:00 Toronto'],
    ['date limite des inscriptions 15 mai', 'deadline “Date limite des inscriptions” 05-15 ? Toronto'],
    ['échéance : passeports 1er juin 12h', 'deadline “Passeports” 06-01 12:00 Toronto'],
    ["confirmer les présences d'ici le 15 juin", 'deadline “Confirmer les présences” 06-15 ? Toronto'],
    ['avant vendredi 17h envoyer le cahier', 'deadline “Envoyer le cahier” 06-26 17:00 Toronto'],
    ['réception mardi 18h HE', 'reception “Réception HE” 06-23 18:00 Los_Angeles'],
    ['', 'plenary no time'],
    ['18h', 'plenary 06-22 18:00 Los_Angeles'],
    ['mardi', 'plenary 06-23 ? Los_Angeles'],
    ['@', 'plenary no time'],
    ['réception après-demain 18h', 'reception “Réception” 06-22 18:00 Los_Angeles'],
    ['réception mardi 23 juin 2026 18:00', 'reception “Réception” 06-23 18:00 Los_Angeles'],
    ['rencontre 12h05', 'partnering-meeting “Rencontre” 06-22 12:05 Los_Angeles'],
    [
      'rencontre 14:00-14:25 jeudi @salle 7b #oncologie #santé !confirmé',
      'partnering-meeting “Rencontre” 06-25 14:00 Los_Angeles 25 min @palais-congres/salle-7b #oncologie #numerique !confirmed',
    ],
    ['congrès du 22 au 25 juin', 'plenary “Congrès” 06-22 ? Los_Angeles ✗du 22 au 25 juin'],
    ['train de Montréal à Québec 26 juin 8h', 'train 06-26 08:00 Toronto from Montréal to Québec'],
    ['vol YUL 11h10 22 juin', 'flight 06-22 11:10 Los_Angeles ?side depuis YUL, vers YUL'],
    ['vol depuis YUL 11h10 22 juin', 'flight 06-22 11:10 Toronto from YUL Montréal'],
    ['vol mardi 9h', 'flight 06-23 09:00 Los_Angeles'],
    ['vol de retour vendredi 15h', 'flight 06-26 15:00 Los_Angeles'],
    ['vol vers San Diego lundi 9h', 'flight 06-22 09:00 Los_Angeles to SAN San Diego'],
    ['vol pour Montréal 26 juin 15h', 'flight 06-26 15:00 Los_Angeles to YUL Montréal'],
    ['vol San Diego vendredi 15h', 'flight 06-26 15:00 Los_Angeles ?side depuis San Diego, vers San Diego'],
    [
      'vol YUL/SAN 22 juin 11h10 13h45',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles from YUL Montréal to SAN San Diego',
    ],
    [
      'AC 1234 YUL 11h10 SAN 13h45 22 juin',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles № AC 1234 from YUL Montréal to SAN San Diego',
    ],
    [
      'départ YUL 11h10 arrivée SAN 13h45 lundi',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles from YUL Montréal to SAN San Diego',
    ],
    [
      'vol Air Canada 1234 YUL 11h10 SAN 13h45 lundi',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles № Air Canada 1234 from YUL Montréal to SAN San Diego',
    ],
    [
      'vol de YUL à SAN le 22 juin à 11h10, arrivée 13h45',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles from YUL Montréal to SAN San Diego',
    ],
    ['navette mardi 7h30', 'coach 06-23 07:30 Los_Angeles'],
    ['navette vers l’aéroport vendredi 5h', 'coach 06-26 05:00 Los_Angeles to aéroport'],
    ['navette aéroport vendredi 5h', 'coach 06-26 05:00 Los_Angeles ?side depuis aéroport, vers aéroport'],
    ['taxi pour l’aéroport vendredi 4h30', 'car 06-26 04:30 Los_Angeles to aéroport'],
    [
      'autocar vers le palais des congrès mardi 8h15 8h45',
      'coach 06-23 08:15 Los_Angeles → 06-23 08:45 Los_Angeles to palais des congrès',
    ],
    ['train pour Québec vendredi 8h', 'train 06-26 08:00 Los_Angeles to Québec'],
    ['train de vie mardi 9h', 'plenary “Train de vie” 06-23 09:00 Los_Angeles'],
    ['marche mardi 18h', 'plenary “Marche” 06-23 18:00 Los_Angeles'],
    [
      'réception mardi 18h-20h @ Rendez-vous Québec #biotech',
      'reception “Réception” 06-23 18:00 Los_Angeles 120 min ✗@ Rendez-vous Québec ✗#biotech',
    ],
    [
      'vol AC 8 YUL 18:30 LHR 06:25 21 juin !confirmé #tous',
      'flight 06-21 18:30 Toronto → 06-22 06:25 London #everyone !confirmed № AC 8 from YUL Montréal to LHR Londres',
    ],
    [
      'rencontre « Oncologie » mercredi 15 h 05 pendant 25 minutes @7B',
      'partnering-meeting “Rencontre « Oncologie »” 06-24 15:05 Los_Angeles 25 min @palais-congres/salle-7b',
    ],
  ])('%s', (line, expected) => {
    expect(sayQuickEntry(readQuickEntry(line, inSample('fr')))).toBe(expected);
  });
});

/** Most land in San Diego on the 21st at 13:35, and at home on the 26th at 16:25. */
test.each([
  ['rassemblement dimanche 6h', 'plenary “Rassemblement” 06-21 06:00 Toronto'],
  ['accueil dimanche 14h', 'plenary “Accueil” 06-21 14:00 Los_Angeles'],
  ['souper dimanche 19h', 'meal “Souper” 06-21 19:00 Los_Angeles'],
  ['bilan vendredi 9h', 'plenary “Bilan” 06-26 09:00 Los_Angeles'],
  ['accueil vendredi 23h30', 'plenary “Accueil” 06-26 23:30 Toronto'],
])('on a day of travel the clock is that of where one is at that hour: %s', (line, expected) => {
  expect(sayQuickEntry(readQuickEntry(line, inSample('fr')))).toBe(expected);
});
