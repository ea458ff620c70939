import type { ReactNode } from 'react';
import type { Locale } from '../../model/locale';

interface PrintedDocumentProps {
  readonly title: string;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/**
 * The HTML document around the pages. Styles come from two files beside it, because the security policy allows no style
 * within the document; it has no script.
 */
export function PrintedDocument({ title, locale, children }: PrintedDocumentProps) {
  return (
    <html lang={`${locale}-CA`}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <link rel="stylesheet" href="/print.css" />
        <link rel="stylesheet" href="/document.css" />
      </head>
      <body>{children}</body>
    </html>
  );
}
