import type { ReactNode } from 'react';
import type { Locale } from '../../model/locale';
import { printFonts } from '../printFonts';
import { printStyles } from '../printStyles';

interface PrintedDocumentProps {
  readonly title: string;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/**
 * The HTML document around the pages. Styles come from files beside it, because the security policy allows no style
 * within the document; it has no script.
 */
export function PrintedDocument({ title, locale, children }: PrintedDocumentProps) {
  return (
    <html lang={`${locale}-CA`}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        {printFonts.map(({ file, type }) => (
          <link key={file} rel="preload" as="font" type={type} crossOrigin="anonymous" href={`/fonts/${file}`} />
        ))}
        {printStyles.map((file) => (
          <link key={file} rel="stylesheet" href={`/styles/${file}`} />
        ))}
        <link rel="stylesheet" href="document.css" />
      </head>
      <body>
        {children}
        <FontSample />
      </body>
    </html>
  );
}

/**
 * One letter of every face, never painted. Without it a face that only heads use is asked for while the page is being
 * printed, too late: its text stays blank. The preloads make the page's load wait for the files.
 */
function FontSample() {
  return (
    <div className="font-sample" aria-hidden="true">
      {printFonts.map(({ file, sample, className }) => (
        <span key={file} className={className}>
          {sample}
        </span>
      ))}
      <span className="sample-heads">a</span>
      <span className="sample-heads-strong">a</span>
    </div>
  );
}
