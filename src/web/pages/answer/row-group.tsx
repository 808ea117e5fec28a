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
  /** So many of its rows are drawn at most; the others for now only where there is no program to draw them. */
  readonly most: number;
  /** Whether all its rows are drawn, as paper has them. */
  readonly isWhole?: boolean;
  /** All rows in the order of the answer. */
  readonly all: readonly AnswerEdge[];
  readonly asked: AskedRows;
  readonly question: Question;
  readonly telling: RowTelling;
}

export function RowGroupSection(props: RowGroupProps) {
  const { group, most, asked, question, telling } = props;
  const { t, words } = telling;
  const holdsOpen = group.edges.some(({ node }) => node.obligation.id === question.open);
  const [isUnfolded, setIsUnfolded] = useState(holdsOpen);
  const shown = isUnfolded || props.isWhole ? group.edges : group.edges.slice(0, SHOWN_AT_ONCE);
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
      <RowList {...props} edges={shown.slice(0, most)} />
      {most < group.edges.length && (
        <noscript>
          <RowList {...props} edges={group.edges.slice(Math.min(most, shown.length))} />
        </noscript>
      )}
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setIsUnfolded(true)}>
          {t('groups.more', { count: rest, number: words.number(rest) })}
        </button>
      )}
    </section>
  );
}

function RowList({ edges, all, asked, question, telling }: RowGroupProps & { readonly edges: readonly AnswerEdge[] }) {
  return (
    <ul className="answer-rows">
      {edges.map((edge) => (
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
  );
}
