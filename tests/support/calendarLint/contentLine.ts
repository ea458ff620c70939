/** One content line (RFC 5545 section 3.1), unfolded; parameters as written and as RFC 6868 decodes them. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly value: string;
  /** What is wrong with the line itself. */
  readonly faults: readonly string[];
}

const name = /^[A-Za-z0-9-]+/;
const parameter = /^;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/;
const parameterValue = /"[^"]*"|[^",]+|(?<=^|,)(?=,|$)/g;

/** Reads one line; undefined where it has not the form of one. */
export function contentLine(line: string): ContentLine | undefined {
  const [title] = name.exec(line) ?? [];
  if (title === undefined) return undefined;
  const parameters: Record<string, readonly string[]> = {};
  const faults: string[] = [];
  let rest = line.slice(title.length);
  for (let found = parameter.exec(rest); found; found = parameter.exec(rest)) {
    const [whole, key = '', values = ''] = found;
    const upper = key.toUpperCase();
    if (parameters[upper]) faults.push(`${title}: ${upper} twice`);
    const written = [...values.matchAll(parameterValue)].map(([value]) => value.replace(/^"(.*)"$/s, '$1'));
    faults.push(...written.flatMap(encodingFaults).map((fault) => `${title}: ${upper} ${fault}`));
    parameters[upper] = written.map(decoded);
    rest = rest.slice(whole.length);
  }
  if (!rest.startsWith(':')) return undefined;
  return { name: title.toUpperCase(), parameters, value: rest.slice(1), faults };
}

/** RFC 6868 section 3.2: `^n`, `^^` and `^'`; any other caret is kept as it is, and nobody should write one. */
function decoded(value: string): string {
  return value.replaceAll(/\^[n^']/g, (pair) => ({ '^n': '\n', '^^': '^' })[pair] ?? '"');
}

function encodingFaults(value: string): string[] {
  return [
    ...(/\^(?![n^'])/.test(value.replaceAll(/\^[n^']/g, '')) ? ['has a lone caret'] : []),
    // Not forbidden, but libraries take `\n` in a parameter for a line break.
    ...(value.includes('\\') ? ['has a backslash'] : []),
  ];
}
