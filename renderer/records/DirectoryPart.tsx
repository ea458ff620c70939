import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { directoryDifferences, type DirectoryDifference } from '../../shared/directory/directoryDifferences';
import { putIntoDirectory } from '../../shared/directory/putIntoDirectory';
import { relinked } from '../../shared/directory/linkTo';
import type { SharedCollection, SharedRecord } from '../../shared/directory/sharedFields';
import { survivorOf } from '../../shared/directory/survivorOf';
import { linkedId } from '../../shared/model/directoryLink';
import { useDirectory } from '../hooks/useDirectory';
import { useDispatch } from '../hooks/useDispatch';
import { useLocale } from '../hooks/useLocale';
import { useReport } from '../hooks/useReport';
import { useWindowStore } from '../hooks/useWindowStore';
import { newId } from '../store/newId';
import type { WindowStore } from '../store/windowStore';
import { Button } from '../ui/controls/Button';
import { FormSection } from '../ui/fields/FormSection';
import styles from './DirectoryPart.module.css';
import { PictureThumb } from './PictureThumb';
import { editOf, sharedFieldLabel } from './sharedFieldEdits';
import { isPictureField, sharedValueText } from './sharedValueText';

export interface DirectoryPartProps {
  collection: SharedCollection;
  record: SharedRecord;
}

/** What differs between a record of the mission and the one of the directory that it is linked to, to settle field by field. */
export function DirectoryPart({ collection, record }: DirectoryPartProps) {
  const { opened } = useDirectory(record.directoryLink !== undefined);
  if (!record.directoryLink) return <Unlinked collection={collection} record={record} />;
  if (!opened?.ok) return null;
  return <Differences collection={collection} record={record} directory={opened.value} />;
}

/** A record that the directory does not know can be put there, for the next mission. */
function Unlinked({ collection, record }: DirectoryPartProps) {
  const { t } = useTranslation('delegation');
  const store = useWindowStore();
  const dispatch = useDispatch();
  const report = useReport();
  const put = async () => {
    const directory = await report(store.openDirectory());
    const known = directory?.getState().document?.mission;
    const mission = store.getState().document?.mission;
    if (!directory || !known || !mission) return;
    const { edit, link } = putIntoDirectory(known, mission, record, newId);
    if (edit && (await report(directory.host.execute({ command: edit }))) === null) return;
    await report(dispatch(editOf(collection, record.id, { directoryLink: link })));
  };
  return (
    <FormSection title={t('linked.title')} description={t('linked.unlinked')}>
      <Button size="compact" onPress={() => void put()}>
        {t('linked.put')}
      </Button>
    </FormSection>
  );
}

function Differences({ collection, record, directory }: DirectoryPartProps & { directory: WindowStore }) {
  const { t } = useTranslation('delegation');
  const { t: common } = useTranslation('common');
  const locale = useLocale();
  const dispatch = useDispatch();
  const report = useReport();
  const link = record.directoryLink;
  const known = useStore(directory, ({ document }) => {
    return link && document ? survivorOf(document.mission, collection, linkedId(link)) : undefined;
  });
  if (!link || !known) return null;
  const differences = directoryDifferences(collection, record, known);
  if (differences.length === 0) return null;
  const say = ({ field }: DirectoryDifference, value: string | undefined) => {
    if (value === undefined) return t('linked.empty');
    const said = sharedValueText(field, value, { t: common, locale });
    return isPictureField(field) ? <PictureThumb picture={value} alt={said} /> : said;
  };
  const takeDirectory = ({ field, inDirectory }: DirectoryDifference) =>
    void report(
      dispatch(
        editOf(collection, record.id, { [field]: inDirectory ?? null, directoryLink: relinked(link, known, [field]) }),
      ),
    );
  const takeMission = async ({ field, inMission }: DirectoryDifference) => {
    const command = editOf(collection, known.id, { [field]: inMission ?? null });
    if ((await report(directory.host.execute({ command }))) === null) return;
    await report(dispatch(editOf(collection, record.id, { directoryLink: relinked(link, record, [field]) })));
  };
  return (
    <FormSection title={t('linked.title')} description={t('linked.note')}>
      {differences.map((each) => (
        <div
          key={each.field}
          className={styles.difference}
          role="group"
          aria-label={t(sharedFieldLabel(collection, each.field))}
        >
          <strong>{t(sharedFieldLabel(collection, each.field))}</strong>
          <span>{t(`linked.changedIn.${each.changedIn}`)}</span>
          <dl className={styles.values}>
            <dt>{t('linked.inMission')}</dt>
            <dd>{say(each, each.inMission)}</dd>
            <dt>{t('linked.inDirectory')}</dt>
            <dd>{say(each, each.inDirectory)}</dd>
          </dl>
          <div className={styles.acts}>
            <Button size="compact" onPress={() => takeDirectory(each)}>
              {t('linked.takeDirectory')}
            </Button>
            <Button size="compact" onPress={() => void takeMission(each)}>
              {t('linked.takeMission')}
            </Button>
          </div>
        </div>
      ))}
    </FormSection>
  );
}
