import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceFragment } from '../fragments/source.generated';
import { pinpointInWords } from '../language/pinpoint-in-words';
import { useWords } from '../language/use-words';
import { grouped } from './grouped';
import { isWebAddress } from './is-web-address';
import { OutsideLink } from './outside-link';
import { readAt } from './read-at';
import { ThingLink } from './thing-link';

/** Where a statement stands: each document with its pinpoint. */
export function Sources({ citations }: { readonly citations: readonly SourceFragment[] }) {
  const { t } = useTranslation();
  if (citations.length === 0) return <p className="quiet-text">{t('sources.none')}</p>;
  const places = grouped(citations, ({ document }) => document.id);
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
  const words = useWords();
  const { document } = together[0]!;
  const places = readAt(document, { t, words }).filter(({ address }) => isWebAddress(address));
  return (
    <>
      <ThingLink thing={document} />
      {together.map((citation, index) => (
        <Pinpoint key={`${citation.pinpoint} ${index}`} citation={citation} isFirst={index === 0} />
      ))}
      {places.map(({ name, address }, index) => (
        <Fragment key={address}>
          {index > 0 ? ' · ' : ' '}
          <OutsideLink address={address}>{name ?? t('sources.open')}</OutsideLink>
        </Fragment>
      ))}
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
