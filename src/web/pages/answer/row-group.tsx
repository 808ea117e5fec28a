import { useState } from 'react';
import { ThingLink } from '../../parts/thing-link';
import type { AskedRows } from './asked-rows';
import type { RowGroup } from './groups';
import type { Question } from './question';
import { AnswerRowItem, type RowTelling } from './row';
import type { AnswerEdge } from './use-rows';

const SHOWN_AT_ONCE = 6;

/** Headings of rows where law stands against law. */
const RUNS_AGAINST: readonly RowGroup['heading'][] = ['against', 'rules'];

interface RowGroupProps {
  readonly group: RowGroup;
  /** So many of its rows are drawn at most. */
  readonly most: number;
  /** All rows in the order of the answer. */
  readonly all: readonly AnswerEdge[];
  readonly asked: AskedRows;
  readonly question: Question;
  readonly telling: RowTelling;
}

export function RowGroupSection({ group, most, all, asked, question, telling }: RowGroupProps) {
  const { t, words } = telling;
  const holdsOpen = group.edges.some(({ node }) => node.obligation.id === question.open);
  const [isWhole, setIsWhole] = useState(holdsOpen);
  const shown = isWhole ? group.edges : group.edges.slice(0, SHOWN_AT_ONCE);
  const rest = group.edges.length - shown.length;
  return (
    <section className={RUNS_AGAINST.includes(group.heading) ? 'group against' : 'group'}>
      <h2>
        {typeof group.heading === 'string' ? (
          t(`groups.${group.heading}`)
        ) : (
          <ThingLink thing={group.heading} on={asked.asOf} />
        )}
        <span className="count">{words.number(group.edges.length)}</span>
      </h2>
      {RUNS_AGAINST.includes(group.heading) && (
        <p className="quiet-text">{t(group.heading === 'rules' ? 'groups.rulesText' : 'groups.againstText')}</p>
      )}
      <ul className="answer-rows">
        {shown.slice(0, most).map((edge) => (
          <AnswerRowItem
            key={edge.node.obligation.id}
            edge={edge}
            all={all}
            asked={asked}
            isOpen={edge.node.obligation.id === question.open}
            telling={telling}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setIsWhole(true)}>
          {t('groups.more', { count: rest, number: words.number(rest) })}
        </button>
      )}
    </section>
  );
}
