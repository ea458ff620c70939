/**
 * Gives the object before for one whose fields are all the same, so that comparing one thing tells whether anything in it has
 * changed.
 */
export function sameWhileEqual<Facts extends object>(): (facts: Facts) => Facts {
  let before: Facts | undefined;
  return (facts) => {
    const names = Object.keys(facts) as (keyof Facts)[];
    if (!before || names.some((name) => facts[name] !== before?.[name])) before = facts;
    return before;
  };
}
