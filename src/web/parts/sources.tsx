import { useTranslation } from 'react-i18next';
import type { SourceFragment } from '../fragments/source.generated';
import { pinpointInWords } from '../language/pinpoint-in-words';
import { ThingLink } from './thing-link';

/** Where a statement stands: each document with its pinpoint. */
export function Sources({ citations }: { readonly citations: readonly SourceFragment[] }) {
  const { t } = useTranslation();
  if (citations.length === 0) return <p className="quiet-text">{t('sources.none')}</p>;
  return (
    <ul className="sources">
      {citations.map((citation, index) => (
        <li key={`${citation.document.id} ${citation.pinpoint} ${index}`}>
          <Source citation={citation} />
        </li>
      ))}
    </ul>
  );
}

function Source({ citation: { document, pinpoint, checked } }: { readonly citation: SourceFragment }) {
  const { t, i18n } = useTranslation();
  const { text, language } = pinpointInWords(pinpoint ?? '', i18n.language);
  return (
    <>
      <ThingLink thing={document} />
      {text && <>, {<bdi lang={language}>{text}</bdi>}</>}
      {isWebAddress(document.address) && (
        <>
          {' '}
          <a href={document.address} rel="noreferrer noopener" target="_blank">
            {t('sources.open')}
          </a>
        </>
      )}
      {!checked && <span className="quiet-text"> · {t('sources.unchecked')}</span>}
    </>
  );
}

function isWebAddress(address: string | null): address is string {
  return !!address && /^https?:\/\//.test(address);
}
