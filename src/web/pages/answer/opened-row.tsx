import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import type { OpenedRowFragment } from '../../fragments/opened-row.generated';
import { Awaited } from '../../parts/awaited';
import { Penalties } from '../../parts/penalties';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import type { AskedRows } from './asked-rows';
import { NationalLaw } from './national-law-beside';
import { BorneRowOperation, CoveringRowOperation, type BorneRowQuery, type CoveringRowQuery } from './row.generated';
import { RowRecommendations } from './row-recommendations';
import { Bodies, Correspondents, Declarations, Disagreements, Gaps, Why } from './row-sections';
import type { AnswerEdge } from './use-rows';

interface OpenedRowProps {
  readonly edge: AnswerEdge;
  /** The cursor of the row before it, by which the API finds this one. */
  readonly after: string | null;
  readonly asked: AskedRows;
  /** Not null where its note is to be brought into sight; another object each time. */
  readonly atNote: object | null;
}

/** All that the data says of one obligation of an answer. */
export function OpenedRow({ edge, after, asked, atNote }: OpenedRowProps) {
  const { state, asOf, topics, group, bearer } = asked;
  const asksBearer = bearer !== undefined;
  const rest = { state, asOf, topics, after };
  const covering = useAnswer(CoveringRowOperation, { ...rest, group: group ?? '' }, { enabled: !asksBearer });
  const borne = useAnswer(BorneRowOperation, { ...rest, bearer: bearer ?? '' }, { enabled: asksBearer });
  return (
    <div className="opened">
      {asksBearer ? (
        <Awaited state={borne}>{(data) => <Row row={rowOf(data)} edge={edge} asked={asked} atNote={atNote} />}</Awaited>
      ) : (
        <Awaited state={covering}>
          {(data) => <Row row={rowOf(data)} edge={edge} asked={asked} atNote={atNote} />}
        </Awaited>
      )}
    </div>
  );
}

function rowOf(data: CoveringRowQuery | BorneRowQuery): OpenedRowFragment | undefined {
  const connection = 'obligationsCovering' in data ? data.obligationsCovering : data.obligationsBorneBy;
  return connection?.edges[0]?.node;
}

interface RowProps {
  readonly row: OpenedRowFragment | undefined;
  readonly edge: AnswerEdge;
  readonly asked: AskedRows;
  readonly atNote: object | null;
}

function Row({ row, edge, asked, atNote }: RowProps) {
  const { t } = useTranslation('answer');
  // The data changed since the list was asked for.
  if (row?.obligation.id !== edge.node.obligation.id) return <p className="notice">{t('row.moved')}</p>;
  return (
    <>
      <Why row={row} asked={asked} atNote={atNote} />
      <Penalties norm={row.obligation} heading="h4" />
      <NationalLaw row={row} />
      <Gaps gaps={row.gaps} />
      <Bodies responsibilities={row.responsibilities} />
      <RowRecommendations obligation={row.obligation.id} asOf={asked.asOf} />
      <Correspondents row={row} />
      <Declarations row={row} />
      <Disagreements discrepancies={row.discrepancies} />
      <section>
        <h4>{t('row.sources')}</h4>
        <Sources citations={row.citations} />
      </section>
      <p className="act">
        <Link from="/answer" to="/memo" search={(question) => ({ ...question, on: asked.asOf })}>
          {t('row.memo')}
        </Link>
        <ThingLink thing={row.obligation} on={asked.asOf}>
          {t('row.page')}
        </ThingLink>
      </p>
    </>
  );
}
