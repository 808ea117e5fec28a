import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeList } from '../api/use-whole-list';
import { useWords } from '../language/use-words';
import { Missing, Waiting } from './awaited';
import { Problem } from './problem';

interface ListedProps<Node> {
  readonly list: WholeList<Node>;
  readonly children: (nodes: readonly Node[]) => ReactNode;
}

/** A list that comes page by page: what is here of it, whether more is on its way, or why no more comes. */
export function Listed<Node>({ list, children }: ListedProps<Node>) {
  const { t } = useTranslation();
  const { number } = useWords();
  if (!list.isThere) return list.problem ? <Problem problem={list.problem} again={list.again} /> : <Waiting />;
  return (
    <>
      <Missing parts={list.missing} />
      {!list.isComplete && !list.problem && (
        <p className="quiet-text" role="status">
          {t('arriving', { here: number(list.nodes.length), total: number(list.total) })}
        </p>
      )}
      {/* What is counted in a part of a list would be read as a count of all of it. */}
      <div className={list.isComplete ? 'listed' : 'listed in-part'} aria-busy={!list.isComplete}>
        {children(list.nodes)}
      </div>
      {list.problem && <Problem problem={list.problem} again={list.again} />}
    </>
  );
}
