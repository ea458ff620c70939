/** `npm run test:faults` asks for all of them; `npm test` takes the first few, which are the same ones every time. */
export function repetitions(all: number, few: number): number {
  return process.env['PASSERELLE_FAULTS'] === 'all' ? all : few;
}
