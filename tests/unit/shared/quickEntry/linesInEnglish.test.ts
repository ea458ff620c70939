import { describe, expect, test } from 'vitest';
import { readQuickEntry } from '../../../../shared/quickEntry/readQuickEntry';
import { inSample } from './support/inSample';
import { sayQuickEntry } from './support/sayQuickEntry';

/** Of the mission in San Diego, from Sunday 21 to Friday 26 June 2026; written on 20 June before the page of Monday 22. */
describe('a line in English becomes an item', () => {
  test.each([
    [
      'reception Tuesday 6pm-8pm @ Embarcadero Terrace #oncology',
      'reception “Reception” 06-23 18:00 Los_Angeles 120 min @terrasse-embarcadero #oncologie',
    ],
    [
      'reception Tuesday 6-8pm @Embarcadero',
      'reception “Reception” 06-23 18:00 Los_Angeles 120 min @terrasse-embarcadero',
    ],
    ['reception Tuesday from 6 p.m. to 8 p.m.', 'reception “Reception” 06-23 18:00 Los_Angeles 120 min'],
    ['reception Tue 6:30 p.m. for 90 minutes', 'reception “Reception” 06-23 18:30 Los_Angeles 90 min'],
    ['dinner Wednesday 7pm for 1.5 hours', 'meal “Dinner” 06-24 19:00 Los_Angeles 90 min'],
    ['dinner Wednesday 19:00 for 2 hours', 'meal “Dinner” 06-24 19:00 Los_Angeles 120 min'],
    ['briefing tomorrow 8am for 45 minutes', 'briefing “Briefing” 06-21 08:00 Toronto 45 min'],
    ['briefing today 8am', 'briefing “Briefing” 06-20 08:00 Toronto'],
    ['lunch noon to 1:30pm', 'meal “Lunch” 06-22 12:00 Los_Angeles 90 min'],
    ['lunch 11-1pm Tuesday', 'meal “Lunch” 06-23 11:00 Los_Angeles 120 min'],
    [
      'site visit June 23 2pm-4pm @Mesalume Labs',
      'site-visit “Site visit” 06-23 14:00 Los_Angeles 120 min @mesalume-site',
    ],
    ['site visit June 23rd, 2026 at 2pm', 'site-visit “Site visit” 06-23 14:00 Los_Angeles'],
    ['site visit 23 June 14:00', 'site-visit “Site visit” 06-23 14:00 Los_Angeles'],
    ['panel 06-24 10:30-12:00 @Room 6A', 'panel “Panel” 06-24 10:30 Los_Angeles 90 min @palais-congres/salle-6a'],
    ['panel 6/24 10:30 am', 'panel “Panel” 06-24 10:30 Los_Angeles'],
    ['panel 5/6 10:30 am', 'panel “Panel” ? 10:30 Los_Angeles ?date 2026-06-05, 2026-05-06'],
    [
      'meeting Thursday 9am for 25 min @Partnering hall +Alexis Fjordman',
      'partnering-meeting “Meeting” 06-25 09:00 Los_Angeles 25 min @palais-congres/salle-partenariat +alexis-fjordman',
    ],
    [
      'meeting Thu 9am + Alexis + Agathe',
      'partnering-meeting “Meeting” 06-25 09:00 Los_Angeles +alexis-fjordman +agathe-bouchard-lanoix',
    ],
    ['meeting Mon 22 June 9am', 'partnering-meeting “Meeting” 06-22 09:00 Los_Angeles'],
    ['meeting Mon 23 June 9am', 'partnering-meeting “Meeting” ? 09:00 Los_Angeles ?date 2026-06-23, 2026-06-22'],
    ['meeting March 22 9am', 'partnering-meeting “Meeting” 03-22 09:00 Toronto'],
    ['meeting mar 22 9am', 'partnering-meeting “Meeting” 03-22 09:00 Toronto'],
    ['cocktail Thursday 10pm-1am', 'reception “Cocktail” 06-25 22:00 Los_Angeles 180 min'],
    ['gala Friday 9pm to midnight', 'reception “Gala” 06-26 21:00 Toronto 180 min'],
    [
      'reception Tuesday 6pm !confirmed #everyone',
      'reception “Reception” 06-23 18:00 Los_Angeles #everyone !confirmed',
    ],
    ['reception Tuesday 6pm !tentative', 'reception “Reception” 06-23 18:00 Los_Angeles !tentative'],
    ['reception Tuesday 6pm !maybe', 'reception “Reception” 06-23 18:00 Los_Angeles ✗!maybe'],
    [
      'reception @salon Tuesday 6pm',
      'reception “Reception” 06-23 18:00 Los_Angeles ?place @Coronado Salon, Bayfront Sample Hotel, @Miramar Salon, Bayfront Sample Hotel',
    ],
    ['reception @Nowhere Tuesday 6pm', 'reception “Reception” 06-23 18:00 Los_Angeles ✗@Nowhere'],
    ['free time Tuesday 2pm-4pm', 'free “Free time” 06-23 14:00 Los_Angeles 120 min'],
    ['workshop 13pm', 'panel “Workshop 13pm” no time'],
    ['meeting with Sun Pharma Tuesday 9:00', 'partnering-meeting “Meeting with Sun Pharma” 06-23 09:00 Los_Angeles'],
    ['Train the trainers Tuesday 9:00-10:00', 'plenary “Train the trainers” 06-23 09:00 Los_Angeles 60 min'],
    [
      'flight AC 1234 YUL 11:10 SAN 13:45 Mon 22 June',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles № AC 1234 from YUL Montréal to SAN San Diego',
    ],
    [
      'flight AC 1234 YUL 11:10 am SAN 1:45 pm June 22',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles № AC 1234 from YUL Montréal to SAN San Diego',
    ],
    [
      'flight UA456 SAN 10:15pm YUL 6:20am Thu 25 June',
      'flight 06-25 22:15 Los_Angeles → 06-26 06:20 Toronto № UA 456 from SAN San Diego to YUL Montréal',
    ],
    [
      'flight SAN 22:15 YUL 06:20 next day June 25',
      'flight 06-25 22:15 Los_Angeles → 06-26 06:20 Toronto from SAN San Diego to YUL Montréal',
    ],
    [
      'flight from Montreal to San Diego June 22 11:10 13:45',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles from YUL Montréal to SAN San Diego',
    ],
    [
      'flight London to Paris Tuesday 9:00 11:20',
      'flight 06-23 09:00 London → 06-23 11:20 Paris ?airport LGW, LHR, STN ?airport CDG, ORY',
    ],
    ['flight Tuesday 9am', 'flight 06-23 09:00 Los_Angeles'],
    ['flight home Friday 3pm', 'flight 06-26 15:00 Los_Angeles'],
    ['flight to San Diego Monday 9am', 'flight 06-22 09:00 Los_Angeles to SAN San Diego'],
    ['fly to Boston Tuesday 9am', 'flight 06-23 09:00 Los_Angeles to BOS Boston'],
    ['flight from Montréal Monday 9am', 'flight 06-22 09:00 Toronto from YUL Montréal'],
    ['flight YUL Monday 11:10', 'flight 06-22 11:10 Los_Angeles ?side from YUL, to YUL'],
    ['flight AC1234 YUL-SAN Mon 11:10', 'flight 06-22 11:10 Toronto № AC 1234 from YUL Montréal to SAN San Diego'],
    [
      'ac 1234 yul-san 11:10-13:45 22 june',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles № AC 1234 from YUL Montréal to SAN San Diego',
    ],
    [
      'depart YUL 11:10 arrive SAN 13:45 Monday',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles from YUL Montréal to SAN San Diego',
    ],
    [
      'flight from YUL to SAN on June 22 at 11:10, arriving 13:45',
      'flight 06-22 11:10 Toronto → 06-22 13:45 Los_Angeles from YUL Montréal to SAN San Diego',
    ],
    ['shuttle to the airport Friday 5am', 'coach 06-26 05:00 Los_Angeles to airport'],
    [
      'coach to the convention center Tuesday 8:15 8:45',
      'coach 06-23 08:15 Los_Angeles → 06-23 08:45 Los_Angeles to convention center',
    ],
    ['train to Boston Friday 8am', 'train 06-26 08:00 Los_Angeles to Boston'],
    ['drive to San Diego Sunday 2pm', 'car 06-21 14:00 Los_Angeles to San Diego'],
    ['train to win Tuesday 9am', 'plenary “Train to win” 06-23 09:00 Los_Angeles'],
    ['Walk the talk Tuesday 9am', 'plenary “Walk the talk” 06-23 09:00 Los_Angeles'],
    ['Boat show Tuesday 9am', 'plenary “Boat show” 06-23 09:00 Los_Angeles'],
    ['Train demo room to lab Tuesday 9am', 'train 06-23 09:00 Los_Angeles from demo room to lab'],
    ['Flight simulator demo Tuesday 9am', 'plenary “Flight simulator demo” 06-23 09:00 Los_Angeles'],
    [
      'reception Tuesday 6pm-8pm @ Rendez-vous Québec #biotech',
      'reception “Reception” 06-23 18:00 Los_Angeles 120 min ✗@ Rendez-vous Québec ✗#biotech',
    ],
    ['flight AC 1234 Tuesday', 'flight 06-23 ? Los_Angeles № AC 1234'],
    [
      'train Amtrak 69 New York to Montreal June 26 8:40am 7:10pm',
      'train 06-26 08:40 New_York → 06-26 19:10 Toronto № Amtrak 69 from New York to Montréal',
    ],
    [
      'coach from Montréal to Boston June 21 7:00-13:00',
      'coach 06-21 07:00 Toronto → 06-21 13:00 New_York from Montréal to Boston',
    ],
    ['bus tour of the harbour Tuesday 9-11am', 'site-visit “Bus tour of the harbour” 06-23 09:00 Los_Angeles 120 min'],
    ['hotel Bayfront June 21-25', 'stay “Hotel Bayfront” 06-21 ? Los_Angeles → 06-25 ? Los_Angeles @hotel-bayfront'],
    [
      'hotel Bayfront from June 21 to 25',
      'stay “Hotel Bayfront” 06-21 ? Los_Angeles → 06-25 ? Los_Angeles @hotel-bayfront',
    ],
    [
      'stay at Gaslamp June 21 to June 25',
      'stay “Stay at Gaslamp” 06-21 ? Los_Angeles → 06-25 ? Los_Angeles @hotel-gaslamp',
    ],
    ['send the forms by June 1 5pm', 'deadline “Send the forms” 06-01 17:00 Toronto'],
    ['send the forms before June 1', 'deadline “Send the forms” 06-01 ? Toronto'],
    ['deadline: passports June 1 noon', 'deadline “Passports” 06-01 12:00 Toronto'],
    ['by Friday 5pm send the brief', 'deadline “Send the brief” 06-26 17:00 Toronto'],
    ['reception Jun 23, 18:00', 'reception “Reception” 06-23 18:00 Los_Angeles'],
    ['the 23rd 18:00 reception', 'reception “Reception” 06-23 18:00 Los_Angeles'],
    ['breakfast Sat 8am', 'meal “Breakfast” 06-27 08:00 Toronto'],
    ['dinner Wednesday 7:30PM @hotel', 'meal “Dinner” 06-24 19:30 Los_Angeles @hotel-bayfront'],
    ['meeting 9–9:25 Tuesday', 'partnering-meeting “Meeting” 06-23 09:00 Los_Angeles 25 min'],
    [
      'reception 18:00–20:00 Tuesday @ Embarcadero Terrace, #cell and gene',
      'reception “Reception” 06-23 18:00 Los_Angeles 120 min @terrasse-embarcadero #cellules',
    ],
    [
      'walk from the hotel to the Convention Center Tuesday 8:00 8:15',
      'walk 06-23 08:00 Los_Angeles → 06-23 08:15 Los_Angeles from the hotel to the Convention Center',
    ],
    [
      'ferry Coronado → San Diego Tuesday 9:00 9:20',
      'ferry 06-23 09:00 Los_Angeles → 06-23 09:20 Los_Angeles from Coronado to San Diego',
    ],
    [
      'meeting Wed 3:05pm-3:30pm @Room 7B +Dana Okafor-Reyes !confirmed',
      'partnering-meeting “Meeting” 06-24 15:05 Los_Angeles 25 min @palais-congres/salle-7b !confirmed ✗+Dana Okafor-Reyes',
    ],
    [
      'flight LIS 11:05 YUL 13:30 27 June',
      'flight 06-27 11:05 Lisbon → 06-27 13:30 Toronto from LIS Lisbonne to YUL Montréal',
    ],
    [
      'financing meeting Wed 3pm-3:30pm',
      'partnering-meeting “Financing meeting” for financing 06-24 15:00 Los_Angeles 30 min',
    ],
    [
      'meeting with Clinical Partners Wed 3pm',
      'partnering-meeting “Meeting with Clinical Partners” 06-24 15:00 Los_Angeles',
    ],
    ['deadline Friday noon', 'deadline “Deadline” 06-26 12:00 Los_Angeles'],
  ])('%s', (line, expected) => {
    expect(sayQuickEntry(readQuickEntry(line, inSample('en')))).toBe(expected);
  });
});

test('what is asked about is called as its reader calls it', () => {
  const first = (locale: 'fr' | 'en', line: string) => readQuickEntry(line, inSample(locale)).questions[0]?.choices[0];
  expect([first('en', 'reception @ Convention'), first('fr', 'réception @ Convention')]).toEqual([
    '@San Diego Convention Center',
    '@Palais des congrès de San Diego',
  ]);
});
