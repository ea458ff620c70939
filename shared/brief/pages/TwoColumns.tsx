import type { ReactNode } from 'react';

/** At least so many entries stand on the last page. */
const leastOnLastPage = 4;

/**
 * Entries in rows of two. The last rows are a grid of their own that is not cut: Chromium moves all of a grid to the next
 * page where its rows may not be parted.
 */
export function TwoColumns({ children }: { readonly children: readonly ReactNode[] }) {
  const cut = Math.max(0, children.length - leastOnLastPage - (children.length % 2));
  return (
    <>
      {cut > 0 && <div className="two-columns">{children.slice(0, cut)}</div>}
      <div className="two-columns two-columns-last">{children.slice(cut)}</div>
    </>
  );
}
