/**
 * Keeps what a rule found in a part of the mission for as long as the part lives and whatever else the rule looked at is
 * the same. Missions are immutable and their indexes share what an edit left alone, so most of a check after an edit is
 * looking up; because nothing else is remembered, it finds what a check from nothing finds.
 */
export function foundOnce<Part extends object, Looks extends readonly unknown[], Found>(
  find: (part: Part, ...looks: Looks) => Found,
): (part: Part, ...looks: Looks) => Found {
  const known = new WeakMap<Part, { readonly looks: Looks; readonly found: Found }>();
  return (part, ...looks) => {
    const before = known.get(part);
    if (before && looks.every((look, index) => look === before.looks[index])) return before.found;
    const found = find(part, ...looks);
    known.set(part, { looks, found });
    return found;
  };
}
