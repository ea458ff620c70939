import { agreementIdSchema, termIdSchema } from '../../../../shared/model/identifier';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import type { Term } from '../../../../shared/model/term';

export const day = (text: string) => plainDateSchema.parse(text);

export function aTerm(id: string, firstDay: string, lastDay: string): Term {
  return {
    id: termIdSchema.parse(id),
    agreement: agreementIdSchema.parse('bioquebec-massbio'),
    firstDay: day(firstDay),
    lastDay: day(lastDay),
  };
}

/** The cooperation of BIOQuébec and MassBio, as announced in San Diego, Philadelphia and Boston. */
export const cooperationTerms: readonly Term[] = [
  aTerm('san-diego', '2017-06-20', '2019-06-02'),
  aTerm('philadelphia', '2019-06-03', '2022-06-02'),
  aTerm('boston', '2023-06-05', '2026-06-04'),
];
