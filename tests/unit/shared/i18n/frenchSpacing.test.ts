import { describe, expect, test } from 'vitest';
import { frenchSpacing } from '../../../../shared/i18n/frenchSpacing';

/** Shows the two invisible spaces: ~ no-break, ^ narrow no-break. */
const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '^');

describe('French typography', () => {
  test.each([
    ['a question', 'Qui vient ?', 'Qui vient^?'],
    ['a question typed without a space', 'Qui vient?', 'Qui vient^?'],
    ['several marks', 'Vraiment ?!', 'Vraiment^?!'],
    ['a semicolon', 'Tenue de ville ; insigne', 'Tenue de ville^; insigne'],
    ['quotation marks', 'le « Pavillon » du Québec', 'le «^Pavillon^» du Québec'],
    ['quotation marks without spaces', 'le «Pavillon» du Québec', 'le «^Pavillon^» du Québec'],
    ['a colon', 'Voyage : deux fuseaux', 'Voyage~: deux fuseaux'],
    ['a time', 'à 14 h 05, porte E', 'à 14~h~05, porte E'],
    ['a full hour', 'dès 8 h', 'dès 8~h'],
    ['a word that begins with h after a number', 'les 8 hôtes', 'les 8 hôtes'],
    ['a date', 'lundi 22 juin 2026', 'lundi 22~juin 2026'],
    ['the first of a month', 'le 1er juin', 'le 1er~juin'],
    ['a word that begins like a month', '3 marsouins', '3 marsouins'],
    ['a count', 'salle de 48 places', 'salle de 48~places'],
    ['a share', '12 % des parts', '12~% des parts'],
    ['a phase', 'financer la phase II', 'financer la phase~II'],
    ['an en dash', 'Québec – Massachusetts', 'Québec~– Massachusetts'],
    ['thousands', 'plus de 1 400 membres', 'plus de 1^400 membres'],
    ['millions', '12 500 000 $', '12^500^000~$'],
    ['a telephone number is left alone', '+1 514 555-0117', '+1 514 555-0117'],
    ['an address of the web is left alone', 'https://example.org/?page=2', 'https://example.org/?page=2'],
    ['a clock time in English is left alone', 'at 9:00', 'at 9:00'],
    ['a text that begins with a mark', '? inconnu', '? inconnu'],
    ['an empty text', '', ''],
  ])('%s', (_, typed, expected) => {
    expect(shown(frenchSpacing(typed))).toBe(expected);
    expect(shown(frenchSpacing(frenchSpacing(typed)))).toBe(expected);
  });
});
