import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { Picture } from '../graph/picture';
import type { CypherQuery } from './cypher.generated';
import { graphInResult } from './graph-in-result';

/** The nodes and relationships of a result as a picture; a node leads to its page. */
export function ResultPicture({ rows }: Pick<NonNullable<CypherQuery['cypher']>, 'rows'>) {
  const { t } = useTranslation('cypher');
  const { number } = useWords();
  const navigate = useNavigate();
  const graph = useMemo(() => graphInResult(rows), [rows]);
  const { nodes, nodesLeft, edgesLeft } = graph;
  if (nodes.length === 0) return <p className="notice">{t('noNodes')}</p>;
  return (
    <>
      {nodesLeft > 0 && <p>{t('nodesLeft', { count: nodesLeft, number: number(nodesLeft) })}</p>}
      {edgesLeft > 0 && <p>{t('edgesLeft', { count: edgesLeft, number: number(edgesLeft) })}</p>}
      <Picture
        graph={graph}
        opened={NONE}
        open={(id) => void navigate({ to: '/thing/$', params: { _splat: id } })}
        hint={t('choose')}
      />
    </>
  );
}

const NONE: readonly string[] = [];
