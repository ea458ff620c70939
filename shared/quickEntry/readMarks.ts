import { findNamed, type FoundNamed } from './findNamed';
import type { QuickEntry, QuickPart, QuickQuestion } from './quickEntry';
import { namedGroups, namedPeople, namedPlaces, type QuickContext } from './quickContext';
import { statusWords } from './typeWords';

type Marked = Pick<
  QuickEntry,
  'venue' | 'room' | 'groups' | 'delegates' | 'everyone' | 'status' | 'parts' | 'questions'
>;

/** What signs say: `@` where, `#` which group, `+` who, `!` how sure. A name that fits several is asked, one that fits none is marked. */
export function readMarks(text: string, masked: string, context: QuickContext): Marked {
  const places = findNamed(text, masked, '@', namedPlaces(context));
  const groups = findNamed(text, masked, '#', namedGroups(context));
  const people = findNamed(text, masked, '+', namedPeople(context));
  const statuses = findNamed(text, masked, '!', statusNames);
  const chosenGroups = groups.flatMap(only);
  const chosenPeople = people.flatMap(only);
  const [place] = places.flatMap(only);
  const [status] = statuses.flatMap(only);
  return {
    venue: place?.venue ?? null,
    room: place?.room ?? null,
    groups: [...new Set(chosenGroups)].flatMap((id) => (id === 'everyone' ? [] : [id])),
    delegates: [...new Set(chosenPeople)].flatMap((id) => (id === 'everyone' ? [] : [id])),
    everyone: chosenGroups.includes('everyone') || chosenPeople.includes('everyone'),
    status: status ?? null,
    parts: [
      ...partsOf(places, 'place'),
      ...partsOf(groups, 'group'),
      ...partsOf(people, 'person'),
      ...partsOf(statuses, 'status'),
    ],
    questions: [
      ...questionsOf(places, 'place', '@'),
      ...questionsOf(groups, 'group', '#'),
      ...questionsOf(people, 'person', '+'),
    ],
  };
}

const statusNames = statusWords.map(([value, names]) => ({ value, names }));

function only<T>({ matches }: FoundNamed<T>): T[] {
  const [match] = matches;
  return match && matches.length === 1 ? [match.value] : [];
}

function partsOf<T>(found: readonly FoundNamed<T>[], as: QuickPart['as']): QuickPart[] {
  return found.map(({ from, to, matches }) => ({ from, to, as: matches.length === 0 ? 'unknown' : as }));
}

const mostChoices = 6;

function questionsOf<T>(found: readonly FoundNamed<T>[], about: QuickQuestion['about'], sign: string): QuickQuestion[] {
  return found.flatMap(({ from, to, matches }) => {
    const names = matches.flatMap(({ names: [name] }) => (name === undefined ? [] : [`${sign}${name}`]));
    return matches.length > 1 ? [{ from, to, about, choices: [...new Set(names)].slice(0, mostChoices) }] : [];
  });
}
