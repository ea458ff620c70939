import { Check, Copy, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Announcement } from '../../../shared/model/announcement';
import { announcementBasis, isTextStale } from '../../../shared/promotion/announcementBasis';
import { announcementText, type TextLength } from '../../../shared/promotion/announcementText';
import { useMission } from '../../hooks/useMission';
import { useMissionNow } from '../../hooks/useMissionNow';
import { Button } from '../../ui/controls/Button';
import { copyText } from '../../ui/copyText';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import { Banner } from '../../ui/frame/Banner';
import styles from './PromotionScreen.module.css';
import { useAnnouncementChange } from './useAnnouncementChange';

/** The texts that are published: suggested from what is public, written over, copied; said to be old when an event has changed. */
export function AnnouncementTexts({ announcement }: { announcement: Announcement }) {
  const { t } = useTranslation('promotion');
  const change = useAnnouncementChange(announcement.id);
  const missionNow = useMissionNow();
  const isStale = useMission((mission) => isTextStale(mission, announcement));
  const basis = () => announcementBasis(missionNow(), announcement.items);
  const propose = (length: TextLength) => {
    const text = (locale: 'fr' | 'en') =>
      announcement.language === 'both' || announcement.language === locale
        ? announcementText(missionNow(), announcement.items, { locale, length }) || null
        : null;
    const isWritten = announcement.status === 'published' ? {} : ({ status: 'written' } as const);
    change({ textFr: text('fr'), textEn: text('en'), basis: basis(), ...isWritten });
  };
  const hasEvents = useMission(
    (mission) => announcementText(mission, announcement.items, { locale: 'fr', length: 'short' }) !== '',
  );
  return (
    <FormSection title={t('sheet.texts')} description={t('hint.text')}>
      {isStale && (
        <Banner
          tone="warning"
          title={t('sheet.stale')}
          actions={
            <Button size="compact" icon={Check} onPress={() => change({ basis: basis() })}>
              {t('sheet.keep')}
            </Button>
          }
        >
          {t('sheet.staleHint')}
        </Banner>
      )}
      <div className={styles.actions}>
        {(['long', 'short'] as const).map((length) => (
          <Button
            key={length}
            size="compact"
            icon={WandSparkles}
            onPress={() => propose(length)}
            disabledReason={hasEvents ? undefined : t('hint.items')}
          >
            {t(length === 'long' ? 'sheet.proposeLong' : 'sheet.proposeShort')}
          </Button>
        ))}
      </div>
      {languagesOf(announcement).map((language) => (
        <Text
          key={language}
          language={language}
          text={announcement[`text${language}`] ?? ''}
          onKeep={(text) => change({ [`text${language}`]: text || null, basis: basis() })}
        />
      ))}
    </FormSection>
  );
}

/** The one in which it appears, or both; a text that is there is never hidden. */
function languagesOf({ language, textFr, textEn }: Announcement): readonly ('Fr' | 'En')[] {
  return (['Fr', 'En'] as const).filter((one) =>
    one === 'Fr' ? language !== 'en' || Boolean(textFr) : language !== 'fr' || Boolean(textEn),
  );
}

interface TextProps {
  language: 'Fr' | 'En';
  text: string;
  onKeep: (text: string) => void;
}

function Text({ language, text, onKeep }: TextProps) {
  const { t } = useTranslation('promotion');
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <KeptField
        label={t(`field.text${language}`)}
        lang={language === 'Fr' ? 'fr-CA' : 'en-CA'}
        value={text}
        onKeep={onKeep}
        isMultiline
      />
      {text !== '' && (
        <div className={styles.actions}>
          <Button
            size="compact"
            icon={isCopied ? Check : Copy}
            onPress={() => {
              copyText(text);
              setCopied(true);
            }}
          >
            {isCopied ? t('sheet.copied') : t(`sheet.copy${language}`)}
          </Button>
        </div>
      )}
    </>
  );
}
