import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Benefit } from '../../../shared/model/benefit';
import { translatedText } from '../../../shared/model/translatedText';
import { KeptPair } from '../../fields/KeptPair';
import { useLocale } from '../../hooks/useLocale';
import { DeleteFooter } from '../../records/DeleteFooter';
import { useInterface } from '../../store/interfaceStore';
import { IconButton } from '../../ui/controls/IconButton';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import { SidePane } from '../../ui/frame/SidePane';
import { BenefitLimitFields } from './BenefitLimitFields';
import { BenefitWhatFields } from './BenefitWhatFields';
import { BenefitWhoFields } from './BenefitWhoFields';
import { EntitledList } from './EntitledList';
import { useBenefitChange } from './useBenefitChange';

/** Everything about one benefit, and who may use it; each field saves itself. */
export function BenefitSheet({ benefit }: { benefit: Benefit }) {
  const { t } = useTranslation('benefits');
  const title = translatedText(benefit, 'title', useLocale()).text || t('untitled');
  const select = useInterface((state) => state.select);
  return (
    <SidePane
      title={title}
      width="wide"
      aside={<IconButton icon={X} label={t('sheet.close')} onPress={() => select(null)} />}
      footer={<DeleteFooter command={{ name: 'delete-benefit', payload: { benefit: benefit.id } }} />}
    >
      <BenefitWhatFields benefit={benefit} />
      <BenefitWhoFields benefit={benefit} />
      <BenefitLimitFields benefit={benefit} />
      <BenefitWords benefit={benefit} />
      <EntitledList benefit={benefit} />
    </SidePane>
  );
}

/** How it is claimed, which everybody reads, and what only coordinators do. */
function BenefitWords({ benefit }: { benefit: Benefit }) {
  const { t } = useTranslation('benefits');
  const change = useBenefitChange(benefit.id);
  return (
    <>
      <FormSection title={t('sheet.claim')} description={t('sheet.claimNote')}>
        <KeptPair
          label={t('field.claim')}
          fr={benefit.claimFr ?? ''}
          en={benefit.claimEn ?? ''}
          onKeep={(language, text) => change({ [`claim${language}`]: text || null })}
          isMultiline
        />
      </FormSection>
      <FormSection title={t('sheet.coordinators')}>
        <KeptField
          label={t('field.notes')}
          value={benefit.notes ?? ''}
          onKeep={(notes) => change({ notes: notes || null })}
          isMultiline
        />
      </FormSection>
    </>
  );
}
