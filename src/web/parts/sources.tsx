import { useTranslation } from 'react-i18next';
import type { SourceFragment } from '../fragments/source.generated';
import { pinpointInWords } from '../language/pinpoint-in-words';
import { ThingLink } from './thing-link';

/** Where a statement stands: each document with its pinpoint. */
export function Sources({ citations }: { readonly citations: readonly SourceFragment[] }) {
  const { t } = useTranslation();
  if (citations.length === 0) return <p className="quiet-text">{t('sources.none')}</p>;
  const places = Map.groupBy(citations, ({ document }) => document.id);
  return (
    <ul className="sources">
      {[...places.values()].map((together) => (
        <li key={together[0]!.document.id}>
          <Source together={together} />
        </li>
      ))}
    </ul>
  );
}

/** A document, with all its places that are cited. */
function Source({ together }: { readonly together: readonly SourceFragment[] }) {
  const { t } = useTranslation();
  const { document } = together[0]!;
  return (
    <>
      <ThingLink thing={document} />
      {together.map((citation, index) => (
        <Pinpoint key={`${citation.pinpoint} ${index}`} citation={citation} isFirst={index === 0} />
      ))}
      {isWebAddress(document.address) && (
        <>
          {' '}
          <a href={document.address} rel="noreferrer noopener" target="_blank">
            {t('sources.open')}
          </a>
        </>
      )}
    </>
  );
}

interface PinpointProps {
  readonly citation: SourceFragment;
  readonly isFirst: boolean;
}

function Pinpoint({ citation: { pinpoint, checked }, isFirst }: PinpointProps) {
  const { t, i18n } = useTranslation();
  const { text, language } = pinpointInWords(pinpoint ?? '', i18n.language);
  return (
    <>
      {text && (
        <>
          {isFirst ? ', ' : '; '}
          <bdi lang={language}>{text}</bdi>
        </>
      )}
      {!checked && <span className="quiet-text"> · {t('sources.unchecked')}</span>}
    </>
  );
}

function isWebAddress(address: string | null): address is string {
  return !!address && /^https?:\/\//.test(address);
}
