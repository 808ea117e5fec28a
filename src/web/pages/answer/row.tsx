import type { TFunction } from 'i18next';
import { useEffect, useId, useRef } from 'react';
import type { Words } from '../../language/use-words';
import { penaltiesInWords } from '../../parts/penalties-in-words';
import type { Copied } from '../../parts/use-copied';
import type { AskedRows } from './asked-rows';
import { coverageInWords } from './coverage-in-words';
import { nationalLawOf } from './national-law';
import { OpenedRow } from './opened-row';
import { placeOfRow } from './place-of-row';
import { presumedInWords } from './presumed-in-words';
import type { rulesAgainst } from './rules-against';
import { isOwnLaw, standingSince } from './standing-in-words';
import type { AnswerEdge, AnswerRow } from './use-rows';

/** How rows are told. A list has it once, for asking for it in each of its rows takes longer than to draw them. */
export interface RowTelling {
  readonly t: TFunction<'answer'>;
  readonly words: Words;
  /** Whether a row is a rule of national law that runs against what binds, or that shuts the persons out. */
  readonly against: ReturnType<typeof rulesAgainst>;
  /** Opens the row of an obligation, or shuts it. */
  readonly turn: (obligation: string) => void;
  /** Opens the row of an obligation at its note. */
  readonly readNote: (obligation: string) => void;
  /** Whose note is to be brought into sight: another object each time it is asked for. */
  readonly noteRead: { readonly of: string } | null;
  /** Copies a row with its citation. */
  readonly copy: (row: AnswerRow) => void;
  /** What became of the row that was copied last, by its obligation. */
  readonly copied: Copied | null;
}

interface RowProps {
  readonly edge: AnswerEdge;
  readonly all: readonly AnswerEdge[];
  readonly asked: AskedRows;
  readonly isOpen: boolean;
  readonly telling: RowTelling;
}

/** One obligation as sentences, which opens to all that the data says of it. */
export function AnswerRowItem({ edge, all, asked, isOpen, telling }: RowProps) {
  const id = useId();
  const [heading, body] = [`${id}heading`, `${id}body`];
  const { obligation } = edge.node;
  const title = useTitleInSight(isOpen);
  return (
    <li className={isOpen ? 'answer-row open' : 'answer-row'}>
      <h3>
        <button
          ref={title}
          type="button"
          id={heading}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => telling.turn(obligation.id)}
        >
          <bdi lang="en">{obligation.summary ?? obligation.name}</bdi>
        </button>
      </h3>
      <div className="row-line">
        <RowFacts edge={edge} heading={heading} asked={asked} telling={telling} />
        <CopyRow row={edge.node} heading={heading} telling={telling} />
      </div>
      <div id={body}>
        {isOpen && (
          <OpenedRow
            edge={edge}
            after={all[all.indexOf(edge) - 1]?.cursor ?? null}
            asked={asked}
            atNote={telling.noteRead?.of === obligation.id ? telling.noteRead : null}
          />
        )}
      </div>
    </li>
  );
}

/** The title of a row, which stays in sight when the row opens, for what opened above it shuts. */
function useTitleInSight(isOpen: boolean) {
  const title = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) title.current?.scrollIntoView({ block: 'nearest' });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return title;
}

interface FactsProps {
  readonly edge: AnswerEdge;
  /** The element that says which row it is. */
  readonly heading: string;
  readonly asked: AskedRows;
  readonly telling: RowTelling;
}

function RowFacts({ edge, heading, asked, telling }: FactsProps) {
  const { t, words } = telling;
  const { node: row } = edge;
  const law = nationalLawOf(row);
  return (
    <p className="facts">
      <span className={`chip standing-${row.standing}`}>{standingOf(row, asked.asOf, telling)}</span>
      {law !== 'itself' && <span className={`chip law-${law}`}>{t(`law.${law}`)}</span>}
      <span>
        <bdi>{placeOfRow(row, asked.asOf, t, words.language)}</bdi>
      </span>
      <span>{coverageInWords(row, asked.bearer !== undefined, telling)}</span>
      {row.presumed && <span className="presumed">{presumedInWords(row, telling)}</span>}
      {telling.against(edge) === 'perhaps' && <span className="chip law-unknown">{t('row.mayRunAgainst')}</span>}
      {row.discrepancies.length > 0 && <span className="chip">{t('row.disputed')}</span>}
      {row.obligation.note && (
        <button
          type="button"
          className="chip"
          aria-describedby={heading}
          onClick={() => telling.readNote(row.obligation.id)}
        >
          {t('row.noted')}
        </button>
      )}
      <RowPenalties row={row} telling={telling} />
    </p>
  );
}

/** So many punishments stand in a row while it is closed. */
const PENALTIES_AT_ONCE = 4;

function RowPenalties({ row: { obligation }, telling: { t, words } }: Omit<CopyRowProps, 'heading'>) {
  if (obligation.penalties.length === 0) return null;
  const penalties = penaltiesInWords(obligation, { t, words });
  const rest = penalties.length - PENALTIES_AT_ONCE;
  const more = rest > 0 ? [t('row.morePenalties', { count: rest, number: words.number(rest) })] : [];
  return (
    <span className="penalties-of-row">
      {t('penalty.heading')}: {[...penalties.slice(0, PENALTIES_AT_ONCE), ...more].join(' · ')}
    </span>
  );
}

interface CopyRowProps {
  readonly row: AnswerRow;
  /** The element that says which row it is. */
  readonly heading: string;
  readonly telling: RowTelling;
}

function CopyRow({ row, heading, telling: { t, copy, copied } }: CopyRowProps) {
  const outcome = copied?.of === row.obligation.id && copied.outcome;
  return (
    <button type="button" className="quiet copy-row" aria-describedby={heading} onClick={() => copy(row)}>
      {outcome ? t(`common:copy.${outcome}`) : t('row.copy')}
    </button>
  );
}

function standingOf(row: AnswerRow, on: string, { t, words }: RowTelling): string {
  const since = standingSince(row, on);
  const standing = t(`standing.${isOwnLaw(row) && row.standing === 'BINDING' ? 'OWN_LAW' : row.standing}`);
  if (!since || row.standing !== 'BINDING') return standing;
  return `${standing} ${t(since.isLatest ? 'sinceAtLatest' : 'since', { date: words.ofDate(since.day) })}`;
}
