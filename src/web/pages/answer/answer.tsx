import { useMemo } from 'react';
import { Missing, Waiting } from '../../parts/awaited';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import { Problem } from '../../parts/problem';
import { AnswerTools } from './answer-tools';
import type { AskedRows } from './asked-rows';
import { DateControl } from './date-control';
import { Facets } from './facets';
import { groupRows } from './groups';
import { narrowed } from './narrow';
import { NothingFound } from './nothing-found';
import type { Question } from './question';
import { RowGroupSection } from './row-group';
import { Summary } from './summary';
import { useRows } from './use-rows';
import { WhatChanged } from './what-changed';

interface AnswerProps {
  readonly asked: AskedRows;
  readonly question: Question;
}

/** What binds, what stands against it, and all that can be asked of each row. */
export function Answer({ asked, question }: AnswerProps) {
  const rows = useRows(asked, true);
  return (
    <>
      {asked.group !== undefined && <DateControl asked={asked} group={asked.group} />}
      {question.since && <WhatChanged asked={asked} since={question.since} />}
      <Missing parts={rows.missing} />
      {rows.isThere ? <Found asked={asked} question={question} rows={rows} /> : !rows.problem && <Waiting />}
      {rows.problem && <Problem problem={rows.problem} again={rows.again} />}
    </>
  );
}

function Found({ asked, question, rows }: AnswerProps & { readonly rows: ReturnType<typeof useRows> }) {
  const chosen = useMemo(() => narrowed(rows.edges, question), [rows.edges, question]);
  const groups = useMemo(() => groupRows(chosen, question.by), [chosen, question.by]);
  if (rows.total === 0) return <NothingFound asked={asked} />;
  return (
    <>
      <Summary edges={rows.edges} total={rows.total} isComplete={rows.isComplete} asked={asked} />
      <div className="beside">
        <Facets edges={rows.edges} question={question} isComplete={rows.isComplete} />
        <div className="rows">
          <AnswerTools asked={asked} question={question} edges={chosen} />
          {groups.map((group) => (
            <RowGroupSection
              key={typeof group.heading === 'string' ? group.heading : group.heading.id}
              group={group}
              all={rows.edges}
              asked={asked}
              question={question}
            />
          ))}
          {chosen.length === 0 && <NarrowedToNothing />}
        </div>
      </div>
    </>
  );
}
