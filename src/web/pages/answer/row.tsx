import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import type { AskedRows } from './asked-rows';
import { nationalLawOf } from './national-law';
import { OpenedRow } from './opened-row';
import type { Question } from './question';
import { isOwnLaw, standingSince } from './standing-in-words';
import type { AnswerEdge, AnswerRow } from './use-rows';

const route = getRouteApi('/answer');

interface RowProps {
  readonly edge: AnswerEdge;
  readonly all: readonly AnswerEdge[];
  readonly asked: AskedRows;
  readonly question: Question;
}

/** One obligation as sentences, which opens to all that the data says of it. */
export function AnswerRowItem({ edge, all, asked, question }: RowProps) {
  const navigate = route.useNavigate();
  const body = useId();
  const { node } = edge;
  const { id } = node.obligation;
  const isOpen = question.open === id;
  const turn = () => {
    void navigate({ search: { ...question, open: isOpen ? undefined : id }, resetScroll: false, replace: true });
  };
  return (
    <li className={isOpen ? 'answer-row open' : 'answer-row'}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={body} onClick={turn}>
          <bdi lang="en">{node.obligation.summary ?? node.obligation.name}</bdi>
        </button>
      </h3>
      <RowFacts row={node} asked={asked} />
      <div id={body}>
        {isOpen && <OpenedRow edge={edge} after={all[all.indexOf(edge) - 1]?.cursor ?? null} asked={asked} />}
      </div>
    </li>
  );
}

function RowFacts({ row, asked }: { readonly row: AnswerRow; readonly asked: AskedRows }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const law = nationalLawOf(row);
  return (
    <p className="facts">
      <StandingChip row={row} on={asked.asOf} />
      {law !== 'itself' && <span className={`chip law-${law}`}>{t(`law.${law}`)}</span>}
      <span>
        <bdi lang="en">
          {row.instrument.shortName ?? row.instrument.name}
          {row.citations[0]?.pinpoint && `, ${row.citations[0].pinpoint}`}
        </bdi>
      </span>
      <CoverageWords row={row} asksBearer={asked.bearer !== undefined} />
      {row.presumed && (
        <span className="presumed">
          {row.attestedOn ? t('presumedSince', { date: date(row.attestedOn) }) : t('presumed')}
        </span>
      )}
    </p>
  );
}

function StandingChip({ row, on }: { readonly row: AnswerRow; readonly on: string }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const since = standingSince(row, on);
  const key = isOwnLaw(row) && row.standing === 'BINDING' ? 'OWN_LAW' : row.standing;
  return (
    <span className={`chip standing-${row.standing}`}>
      {t(`standing.${key}`)}
      {since &&
        row.standing === 'BINDING' &&
        ` ${t(since.isLatest ? 'sinceAtLatest' : 'since', { date: date(since.day) })}`}
    </span>
  );
}

/** How the norm reaches the persons asked about: by name, as part of wider ones, or in part. */
function CoverageWords({ row, asksBearer }: { readonly row: AnswerRow; readonly asksBearer: boolean }) {
  const { t } = useTranslation('answer');
  const { language } = useWords();
  const last = row.via.at(-1);
  const whom = last ? nameIn(language, last).name : '';
  return <span>{t(`${asksBearer ? 'borne' : 'covers'}.${row.coverage}`, { whom })}</span>;
}
