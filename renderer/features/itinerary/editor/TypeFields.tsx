import { assertNever } from '../../../../shared/model/assertNever';
import { DeadlineFields } from './DeadlineFields';
import type { FieldsProps } from './fieldsProps';
import { LegFields } from './LegFields';
import { SessionFields } from './SessionFields';
import { StayFields } from './StayFields';

/** The fields that only this type of item has. */
export function TypeFields(props: FieldsProps) {
  const { type } = props.draft;
  switch (type) {
    case 'session':
      return <SessionFields {...props} />;
    case 'leg':
      return <LegFields {...props} />;
    case 'stay':
      return <StayFields {...props} />;
    case 'deadline':
      return <DeadlineFields {...props} />;
    default:
      return assertNever(type);
  }
}
