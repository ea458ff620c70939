/** What stands before the value of a contact's line. */
export interface CardHead {
  /** In upper case, without the group before it: `TEL` of `item1.TEL`. */
  readonly name: string;
  readonly types: ReadonlySet<string>;
  readonly preference: number;
  readonly encoding: 'plain' | 'quoted-printable' | 'base64';
  /** Empty where it is not said, as is the language. */
  readonly charset: string;
  readonly language: string;
  /** Where the value begins. */
  readonly end: number;
}

/** Longer than any head that a program writes. */
const longestHead = 4_096;

/**
 * Reads the head of a line of any version: `TEL;WORK;VOICE` (2.1), `TEL;TYPE=work,voice` (3.0), `TEL;TYPE="work,voice"` (4.0).
 * Undefined where it is none.
 */
export function cardHead(line: string): CardHead | undefined {
  const [head = '', ...rest] = outsideQuotes(line.slice(0, longestHead), ':', 2);
  const [path = '', ...parameters] = outsideQuotes(head, ';');
  const name = /^(?:[A-Z0-9-]+\.)?([A-Z0-9-]{1,64})$/i.exec(path.trim())?.[1];
  if (rest.length === 0 || name === undefined) return undefined;
  const said = parametersIn(parameters);
  const first = (key: string) => said.get(key)?.[0]?.trim() ?? '';
  const types = new Set((said.get('TYPE') ?? []).map((type) => type.trim().toLowerCase()));
  return {
    name: name.toUpperCase(),
    types,
    preference: types.has('pref') ? 1 : Number.parseInt(first('PREF'), 10) || 100,
    encoding: encodingOf([first('ENCODING').toLowerCase(), ...types]),
    charset: first('CHARSET'),
    language: first('LANGUAGE'),
    end: head.length + 1,
  };
}

/** The values of each parameter; what has no name says what type it is (2.1). */
function parametersIn(parameters: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  for (const parameter of parameters) {
    const named = /^([A-Z0-9-]+)\s*=(.*)$/is.exec(parameter.trim());
    const key = named?.[1]?.toUpperCase() ?? 'TYPE';
    const values = (named?.[2] ?? parameter).replaceAll('"', '').split(',', 100);
    said.set(key, [...(said.get(key) ?? []), ...values]);
  }
  return said;
}

function encodingOf(words: readonly string[]): CardHead['encoding'] {
  if (words.includes('quoted-printable')) return 'quoted-printable';
  return words.includes('base64') || words.includes('b') ? 'base64' : 'plain';
}

/** Splits at a character that stands in no quotes. Apple writes quotes inside of quotes with a backslash. */
function outsideQuotes(text: string, separator: string, most = 100): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length && parts.length < most - 1; index += 1) {
    const character = text[index];
    if (character === '"' && text[index - 1] !== '\\') isQuoted = !isQuoted;
    if (character !== separator || isQuoted) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}
