/** What a policy must say on its own, because it does not follow from `default-src`. */
const mustBeNone = ['default-src', 'base-uri', 'form-action', 'frame-ancestors'];

/** The only sources there may be, each where it may be: nothing that runs comes from anywhere but our own files. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
};

/** Where the headers of a response leave its page open; empty for strict ones. */
export function openingsOf(headers: Readonly<Record<string, string>>): readonly string[] {
  const policy = headers['content-security-policy'];
  if (policy === undefined) return ['no policy'];
  const directives = new Map(policy.split(';').map((part) => splitDirective(part.trim())));
  const missing = mustBeNone.filter((name) => directives.get(name)?.join() !== "'none'").map((name) => `${name} open`);
  const loose = [...directives]
    .filter(([name]) => !mustBeNone.includes(name))
    .flatMap(([name, sources]) =>
      sources.filter((source) => !allowed[name]?.includes(source)).map((source) => `${name} ${source}`),
    );
  const sniffed = headers['x-content-type-options'] === 'nosniff' ? [] : ['type guessed'];
  return [...missing, ...loose, ...sniffed];
}

function splitDirective(part: string): [string, string[]] {
  const [name = '', ...sources] = part.split(/\s+/);
  return [name, sources];
}
