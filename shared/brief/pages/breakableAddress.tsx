import { Fragment, type ReactNode } from 'react';

/** An e-mail address may go on in the next line after its signs rather than within a word; any other text is as it was. */
export function breakableAddress(text: string): ReactNode {
  if (!text.includes('@')) return text;
  return text.split(/(?<=[@.])/).map((part, at) => (
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));
}
