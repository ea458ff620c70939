import { assertNever } from '../../../shared/model/assertNever';
import { BenefitsPart } from './BenefitsPart';
import { ClaimsPart } from './ClaimsPart';
import { RegisterPart } from './RegisterPart';
import { useAgreementsPart } from './useAgreementsPart';

/** What associations have agreed, what they grant to each other's members, and who has asked for it. */
export function AgreementsScreen({ onShowBriefs }: { onShowBriefs: () => void }) {
  const [part] = useAgreementsPart();
  switch (part) {
    case 'register':
      return <RegisterPart onShowBriefs={onShowBriefs} />;
    case 'benefits':
      return <BenefitsPart />;
    case 'claims':
      return <ClaimsPart />;
    default:
      return assertNever(part);
  }
}
