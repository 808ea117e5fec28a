import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { inWords } from '../../language/in-words';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { ThingLink } from '../../parts/thing-link';
import { relationsIn, relationsOperation, type NodeKind, type Related } from './relations';

interface RelationsProps {
  readonly id: string;
  readonly kind: NodeKind;
  readonly on: string;
}

/** How a thing stands to others, in words. */
export function Relations({ id, kind, on }: RelationsProps) {
  const { t } = useTranslation('thing');
  const { number } = useWords();
  const related = useAnswer(relationsOperation(kind), { id, asOf: on }, { keepLast: false });
  return (
    <section className="relations">
      <h2>{t('relationsHeading')}</h2>
      <Awaited state={related}>
        {(answer) => {
          const relations = relationsIn(answer, kind);
          if (relations.length === 0) return <p className="quiet-text">{t('noRelations')}</p>;
          return (
            <dl>
              {relations.map(({ name, totalCount, edges }) => (
                <div key={name}>
                  <dt>
                    {t(`relations.${name}`, { defaultValue: inWords(name) })}{' '}
                    <span className="count">{number(totalCount)}</span>
                  </dt>
                  <dd>
                    <ul className="plain">
                      {edges.map((edge) => (
                        <RelatedItem key={edge.id} edge={edge} on={on} />
                      ))}
                    </ul>
                    {totalCount > edges.length && (
                      <p className="quiet-text">{t('andMore', { count: totalCount - edges.length })}</p>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          );
        }}
      </Awaited>
    </section>
  );
}

function RelatedItem({ edge, on }: { readonly edge: Related; readonly on: string }) {
  const { t } = useTranslation('thing');
  return (
    <li>
      <ThingLink thing={edge.node} on={on} />
      {edge.holds === 'UNKNOWN' && <span className="quiet-text"> · {t('unknownOnDate')}</span>}
      {edge.note && (
        <p className="quiet-text" lang="en">
          <bdi>{edge.note}</bdi>
        </p>
      )}
    </li>
  );
}
