import { Parser } from 'saxen';
import { importLimits } from '../../../shared/imports/importLimits';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What a reader of one part of a workbook wants to hear. Names come without their namespace prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: () => XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (value: string) => void;
  /** Asked at each element: true ends the reading, with what was heard so far. */
  readonly isDone?: () => boolean;
}

export class XmlProblem extends Error {}

/**
 * Walks through XML that nobody vouches for. A document type is refused (no entity is ever expanded or fetched), and so
 * is nesting deeper than any workbook needs.
 */
export function parseXml(xml: string, listener: XmlListener): void {
  const parser = new Parser();
  let depth = 0;
  parser.on('openTag', (name, attributes, decodeEntities) => {
    depth += 1;
    if (depth > importLimits.xmlDepth) throw new XmlProblem('too deep');
    listener.open?.(localName(name), () => plainAttributes(attributes(), decodeEntities));
    if (listener.isDone?.()) parser.stop();
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    listener.close?.(localName(name));
  });
  parser.on('text', (value, decodeEntities) => listener.text?.(decodeEntities(value)));
  parser.on('cdata', (value) => listener.text?.(value));
  parser.on('attention', () => {
    throw new XmlProblem('document type');
  });
  parser.on('error', (error) => {
    throw new XmlProblem(error.message);
  });
  parser.parse(xml);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function plainAttributes(
  attributes: Readonly<Record<string, string>>,
  decodeEntities: (text: string) => string,
): XmlAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [localName(name), decodeEntities(value)]),
  );
}
