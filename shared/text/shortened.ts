/** The beginning of a text, to name it in a sentence: one that is pasted by mistake may be a whole page. Letters stay whole. */
export function shortened(text: string): string {
  const start = /^.{40}(?=.)/su.exec(text)?.[0];
  return start === undefined ? text : `${start.trimEnd()}…`;
}
