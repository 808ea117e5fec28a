import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { ThingLink } from '../../parts/thing-link';
import { CitedOperation } from './search.generated';

/** Where the text leads, read as a citation; nothing where it is none of what the data holds. */
export function CitedPlaces({ text }: { readonly text: string }) {
  const { t } = useTranslation('search');
  const { data } = useAnswer(CitedOperation, { text });
  const places = data?.data.resolveCitation ?? [];
  if (places.length === 0) return null;
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
