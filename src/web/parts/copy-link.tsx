import { useTranslation } from 'react-i18next';
import { useDataVersion } from '../api/use-data-version';
import { CopyButton } from './copy-button';
import { lastingAddress } from './lasting-address';
import { usePainted } from './use-painted';

/** Copies the address of what is shown, with the day and the state of the data that show it. */
export function CopyLink() {
  const { t } = useTranslation();
  const version = useDataVersion(usePainted('link'))?.version;
  return <CopyButton label={t('copy.link')} text={() => lastingAddress(version)} />;
}
