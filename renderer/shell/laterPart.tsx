import { type ComponentType, Suspense, use, useState } from 'react';
import type { LaterParts } from './laterParts';
import { secondScript } from './secondScript';

/**
 * A component of the page's second script: `laterPart((parts) => parts.BriefsScreen)`. Once that script is there it is
 * drawn at once, like any other: `React.lazy` leaves the place empty for a moment even then. Before that the place stays
 * empty until the script comes, and a script that does not come is thrown to the boundary around it.
 */
export function laterPart<Props extends object>(
  partOf: (parts: LaterParts) => ComponentType<Props>,
): ComponentType<Props> {
  function Awaited(props: Props) {
    const Part = partOf(use(secondScript.load()));
    return <Part {...props} />;
  }
  return function Later(props: Props) {
    // As it was when this was first drawn: what began to wait goes on, or it would begin afresh and lose what it holds.
    const [Part] = useState(() => secondScript.parts && partOf(secondScript.parts));
    if (Part) return <Part {...props} />;
    return (
      <Suspense fallback={null}>
        <Awaited {...props} />
      </Suspense>
    );
  };
}
