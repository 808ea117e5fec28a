import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { ThingLink } from '../../parts/thing-link';
import { CitedOperation, type CitedQuery } from './search.generated';

/** Where the text leads, read as a citation, or that the data lacks what it cites; nothing where it is none. */
export function CitedPlaces({ text }: { readonly text: string }) {
  const { t } = useTranslation('search');
  const { data } = useAnswer(CitedOperation, { text });
  const places = data?.data.resolveCitation ?? [];
  const unheld = (data?.data.checkCitations ?? []).filter(({ place }) => !place);
  if (places.length === 0) return <Unheld citations={unheld} />;
  return (
    <section className="cited" aria-label={t('cited')}>
      <h2>{t('cited')}</h2>
      <ul className="plain">
        {places.map(({ node, document, pinpoint, understood }, index) => {
          const thing = node ?? document;
          return (
            <li key={index}>
              {thing && <ThingLink thing={thing} />}
              {!node && pinpoint && <>, {pinpoint}</>}
              <span className="quiet-text"> · {understood}</span>
              {node?.summary && <p lang="en">{node.summary}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Checked = NonNullable<CitedQuery['checkCitations']>;

function Unheld({ citations }: { readonly citations: Checked }) {
  const { t } = useTranslation('search');
  if (citations.length === 0) return null;
  return (
    <section className="cited" aria-label={t('unheld')}>
      <h2>{t('unheld')}</h2>
      <ul className="plain">
        {citations.map(({ text, start, explanation }) => (
          <li key={start}>
            <bdi>{text}</bdi>
            <span className="quiet-text"> · {explanation}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
