import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { inWords } from '../../language/in-words';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { RelatedItem } from './related-item';
import { relationsIn, relationsOperation, type NodeKind } from './relations';
import { WholeRelation } from './whole-relation';

const route = getRouteApi('/thing/$');

interface RelationsProps {
  readonly id: string;
  readonly kind: NodeKind;
  readonly on: string;
}

/** How a thing stands to others, in words. */
export function Relations({ id, kind, on }: RelationsProps) {
  const { t } = useTranslation('thing');
  const { number } = useWords();
  const { all = [] } = route.useSearch();
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
              {relations.map((relation) => (
                <div key={relation.name}>
                  <dt>
                    {t(`relations.${relation.name}`, { defaultValue: inWords(relation.name) })}{' '}
                    <span className="count">{number(relation.totalCount)}</span>
                  </dt>
                  <dd>
                    {all.includes(relation.name) && relation.totalCount > relation.edges.length ? (
                      <WholeRelation id={id} kind={kind} name={relation.name} on={on} first={relation.edges} />
                    ) : (
                      <FirstRelated relation={relation} on={on} />
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

interface FirstRelatedProps {
  readonly relation: ReturnType<typeof relationsIn>[number];
  readonly on: string;
}

/** The first nodes of a relation, and the way to all of them. */
function FirstRelated({ relation: { name, totalCount, edges }, on }: FirstRelatedProps) {
  const { t } = useTranslation('thing');
  return (
    <>
      <ul className="plain">
        {edges.map((edge) => (
          <RelatedItem key={edge.id} edge={edge} on={on} />
        ))}
      </ul>
      {totalCount > edges.length && (
        <Link
          from="/thing/$"
          search={({ all = [], ...rest }) => ({ ...rest, all: [...all, name] })}
          resetScroll={false}
          replace
        >
          {t('more', { count: totalCount - edges.length })}
        </Link>
      )}
    </>
  );
}
