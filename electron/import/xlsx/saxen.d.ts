/** The part of saxen that Passerelle uses; the package brings no types of its own. */
declare module 'saxen' {
  type DecodeEntities = (text: string) => string;

  interface Hooks {
    openTag: (name: string, attributes: () => Record<string, string>, decodeEntities: DecodeEntities) => void;
    closeTag: (name: string) => void;
    text: (value: string, decodeEntities: DecodeEntities) => void;
    cdata: (value: string) => void;
    attention: (value: string) => void;
    error: (error: Error) => void;
  }

  export class Parser {
    on<Name extends keyof Hooks>(name: Name, hook: Hooks[Name]): this;
    parse(xml: string): this;
    stop(): void;
  }
}
