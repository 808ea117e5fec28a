import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDataVersion } from '../../api/use-data-version';
import { Missing, Waiting } from '../../parts/awaited';
import { useWords } from '../../language/use-words';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import { Problem } from '../../parts/problem';
import { useCopied } from '../../parts/use-copied';
import { usePainted } from '../../parts/use-painted';
import { usePrinting } from '../../parts/use-printing';
import { AnswerTools } from './answer-tools';
import type { AskedRows } from './asked-rows';
import { citedRow } from './cited-row';
import { DateControl } from './date-control';
import { Facets } from './facets';
import { groupRows, type RowGroup } from './groups';
import { narrowed } from './narrow';
import { NothingFound } from './nothing-found';
import { othersNamed } from './others-named';
import { OthersSection } from './others-section';
import type { Question } from './question';
import type { RowTelling } from './row';
import { RowGroupSection } from './row-group';
import { Summary } from './summary';
import { rulesAgainst } from './rules-against';
import { useOthersNamed } from './use-others-named';
import { useRows, type AnswerEdge, type Rows } from './use-rows';
import { WhatChanged } from './what-changed';
import { WiderTopics } from './wider-topics';

const route = getRouteApi('/answer');

/** So many rows, and groups, fill most screens, and are painted before the others. */
const IN_SIGHT = { rows: 4, groups: 2 };

interface AnswerProps {
  readonly asked: AskedRows;
  readonly question: Question;
}

/** What binds, what stands against it, and all that can be asked of each row. */
export function Answer({ asked, question }: AnswerProps) {
  const rows = useRows(asked, true);
  return (
    <>
      <DateControl asked={asked} isShown={rows.isComplete} />
      {question.since && <WhatChanged asked={asked} since={question.since} />}
      <Missing parts={rows.missing} />
      {rows.isThere ? <Found asked={asked} question={question} rows={rows} /> : !rows.problem && <Waiting />}
      {rows.problem && <Problem problem={rows.problem} again={rows.again} />}
    </>
  );
}

function Found({ asked, question, rows }: AnswerProps & { readonly rows: Rows }) {
  const telling = useRowTelling(question, asked, rows.edges);
  const isPainted = usePainted('rows');
  const isPrinting = usePrinting();
  const chosen = useMemo(() => narrowed(rows.edges, question), [rows.edges, question]);
  const groups = useMemo(
    () => groupRows(chosen, { by: question.by, all: rows.edges, about: question.about }),
    [chosen, question.by, question.about, rows.edges],
  );
  const others = useOthers(asked, rows);
  if (rows.total === 0)
    return (
      <>
        <NothingFound asked={asked} />
        <div className="measured">
          <WiderTopics asked={asked} question={question} total={0} />
        </div>
        <OthersSection others={others} on={asked.asOf} />
      </>
    );
  return (
    <>
      <Summary rows={rows} shown={chosen} others={others.length} asked={asked} question={question} />
      <div className="beside">
        <Facets edges={rows.edges} question={question} isComplete={rows.isComplete} />
        <div className="rows">
          <AnswerTools asked={asked} question={question} edges={chosen} />
          {groups.slice(0, isPainted ? undefined : IN_SIGHT.groups).map((group) => (
            <RowGroupSection
              key={keyOf(group)}
              {...{ group, asked, question, telling }}
              most={isPainted ? group.edges.length : IN_SIGHT.rows}
              isWhole={isPrinting}
              all={rows.edges}
            />
          ))}
          {!isPainted && (
            <noscript>
              {groups.slice(IN_SIGHT.groups).map((group) => (
                <RowGroupSection
                  key={keyOf(group)}
                  {...{ group, asked, question, telling }}
                  most={group.edges.length}
                  isWhole
                  all={rows.edges}
                />
              ))}
            </noscript>
          )}
          {chosen.length === 0 && <NarrowedToNothing />}
          <OthersSection others={others} on={asked.asOf} />
          <p role="status" className="visually-hidden">
            {telling.copied && telling.t(`common:copy.${telling.copied.outcome}`)}
          </p>
        </div>
      </div>
    </>
  );
}

/** What binds others alone on the topic, once the answer is whole and painted. */
function useOthers(asked: AskedRows, { edges, isComplete }: Rows) {
  const isPainted = usePainted('others');
  const { data } = useOthersNamed(asked, isComplete && isPainted);
  return useMemo(() => othersNamed(data?.data ?? [], edges), [data, edges]);
}

function keyOf({ heading }: RowGroup): string {
  return typeof heading === 'string' ? heading : heading.id;
}

function useRowTelling(question: Question, asked: AskedRows, all: readonly AnswerEdge[]): RowTelling {
  const { t } = useTranslation('answer');
  const { copied, copy } = useCopied();
  const words = useWords();
  const navigate = route.useNavigate();
  const [noteRead, setNoteRead] = useState<RowTelling['noteRead']>(null);
  const turn = (obligation: string) => {
    setNoteRead(null);
    const open = question.open === obligation ? undefined : obligation;
    // Back shuts what was opened.
    void navigate({ search: { ...question, open }, resetScroll: false, replace: question.open !== undefined });
  };
  const readNote = (obligation: string) => {
    if (question.open !== obligation) turn(obligation);
    setNoteRead({ of: obligation });
  };
  const against = useMemo(() => rulesAgainst(all), [all]);
  const version = useDataVersion(usePainted('link'))?.version;
  return {
    t,
    words,
    against,
    turn,
    readNote,
    noteRead,
    copied,
    copy: (row) => copy(row.obligation.id, citedRow(row, asked, { t, words, version })),
  };
}
