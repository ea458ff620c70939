import type { CalendarRequest } from '../../shared/ipc/calendarRequest';
import type { CalendarChoices } from '../../shared/model/calendarChoices';

export const verbs = ['convert', 'check', 'import', 'export'] as const;
export type VerbName = (typeof verbs)[number];

/** What a command line asks for, understood and complete. Paths as they were typed. */
export type VerbCall =
  | { readonly verb: 'convert'; readonly from: string; readonly to: string }
  | { readonly verb: 'check'; readonly file: string; readonly json: boolean }
  | { readonly verb: 'import'; readonly file: string; readonly kind: 'delegates' | 'agenda'; readonly from: string }
  | {
      readonly verb: 'export';
      readonly file: string;
      readonly folder: string;
      readonly calendars: boolean;
      readonly briefs: boolean;
      /** What a partner may publish, which is for everybody: it minds no recipients and of the choices only the language. */
      readonly programme: boolean;
      /** How calendars are written; briefs take their language. */
      readonly choices: CalendarChoices;
      /** A calendar each, or a folder each with what has changed. */
      readonly form: CalendarRequest['form'];
      /** Who is named, `anne` or `host:torrey-mesa`; empty means the delegation. */
      readonly recipients: readonly string[];
    };
