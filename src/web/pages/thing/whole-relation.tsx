import { useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { useWords } from '../../language/use-words';
import { Problem } from '../../parts/problem';
import { useGrown } from '../../parts/use-grown';
import { RelatedItem } from './related-item';
import { wholeRelationOperation, type NodeKind, type Related, type RelationName } from './relations';

/** So many are drawn at once. */
const SLICE = 100;

interface WholeRelationProps {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: RelationName;
  readonly on: string;
  /** The first of them, which are shown until the others are here. */
  readonly first: readonly Related[];
}

/** All nodes of a relation, as they come. */
export function WholeRelation({ id, kind, name, on, first }: WholeRelationProps) {
  const { t } = useTranslation('thing');
  const { number } = useWords();
  const list = useWholeList({
    operation: wholeRelationOperation(kind, name),
    variables: { id, asOf: on },
    listIn: ({ node }) => {
      const page = node?.[name];
      return page ? { ...page, edges: page.edges.map((edge) => ({ node: edge })) } : null;
    },
  });
  const edges = list.isThere ? list.nodes : first;
  const drawn = useGrown(edges.length, SLICE);
  return (
    <>
      <ul className="plain">
        {edges.slice(0, drawn).map((edge) => (
          <RelatedItem key={edge.id} edge={edge} on={on} />
        ))}
      </ul>
      {list.isThere && !list.isComplete && !list.problem && (
        <p className="quiet-text" role="status">
          {t('common:arriving', { here: number(edges.length), total: number(list.total) })}
        </p>
      )}
      {list.problem && <Problem problem={list.problem} again={list.again} />}
    </>
  );
}
