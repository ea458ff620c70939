import fc from 'fast-check';

/** Anything that reaches the main process as it is: no functions, and no dates, which arrive as empty objects. */
const anything = fc.anything({
  maxDepth: 3,
  maxKeys: 4,
  withBigInt: true,
  withTypedArray: true,
  withObjectString: true,
});

const surprises = fc.oneof(
  anything,
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    '',
    '\0',
    '../../../../etc/passwd',
    '__proto__',
    'constructor',
    '\u202Egnp.exe',
    'x'.repeat(100_000),
    [],
    {},
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  ),
);

/**
 * Requests that a call must refuse or that come to nothing: anything at all, and the valid request with one part replaced,
 * left out or added.
 *
 * @param names of commands, so that what stands behind `execute` is reached as well
 */
export function fuzzedRequests(valid: unknown, names: readonly string[]): fc.Arbitrary<unknown> {
  if (valid === undefined) return surprises.filter((value) => value !== undefined);
  const paths = pathsIn(valid);
  const spoilt = fc
    .tuple(fc.constantFrom(...paths), surprises, fc.constantFrom('replace', 'leave out', 'add'))
    .map(([path, value, way]) => spoil(valid, path, way, value));
  const commands = fc
    .tuple(fc.constantFrom(...names), surprises)
    .map(([name, payload]) => ({ command: { name, payload } }));
  const isCommand = paths.some((path) => path.join('.') === 'command.payload');
  return isCommand ? fc.oneof(surprises, spoilt, commands) : fc.oneof(surprises, spoilt);
}

type Path = readonly (string | number)[];

/** Every place in a value, the value itself first. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function spoil(value: unknown, [key, ...rest]: Path, way: string, surprise: unknown): unknown {
  if (key === undefined) {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return way === 'add' && isRecord ? { ...value, surprise } : surprise;
  }
  const entries = Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, inner]) => {
    if (name !== String(key)) return [[name, inner]];
    if (way === 'leave out' && rest.length === 0) return [];
    return [[name, spoil(inner, rest, way, surprise)]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
