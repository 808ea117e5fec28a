import { useTranslation } from 'react-i18next';
import { useDataVersion } from '../api/use-data-version';
import { CopyButton } from './copy-button';
import { usePainted } from './use-painted';

/** Copies the address of what is shown, with the state of the data that shows it. */
export function CopyLink() {
  const { t } = useTranslation();
  const version = useDataVersion(usePainted('link'))?.version;
  return <CopyButton label={t('copy.link')} text={() => addressOf(version)} />;
}

function addressOf(version: string | undefined): string {
  const address = new URL(location.href);
  if (version) address.searchParams.set('data', version);
  return address.href;
}
