import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { Sources } from '../../parts/sources';
import { TakeAlong } from '../../parts/take-along';
import { ThingLink } from '../../parts/thing-link';
import { usePageTitle } from '../../parts/use-page-title';
import { DiscrepanciesOperation, type DiscrepanciesQuery } from './discrepancies.generated';

type Discrepancy = NonNullable<DiscrepanciesQuery['discrepancies']>['edges'][number]['node'];

/** Where sources can't all be right: what each says, side by side, and how the data treats it. */
export function DiscrepanciesPage() {
  const { t } = useTranslation('discrepancies');
  const { number } = useWords();
  usePageTitle(t('title'));
  const found = useAnswer(DiscrepanciesOperation, {});
  return (
    <div className="list-page">
      <h1>{t('title')}</h1>
      <Awaited state={found}>
        {({ discrepancies }) =>
          discrepancies && (
            <>
              <p className="lead">
                {t('count', { count: discrepancies.totalCount, number: number(discrepancies.totalCount) })}
              </p>
              <ul className="answer-rows">
                {discrepancies.edges.map(({ node }) => (
                  <DiscrepancyItem key={node.id} discrepancy={node} />
                ))}
              </ul>
              <TakeAlong
                name="disagreements"
                columns={COLUMNS}
                rows={() => discrepancies.edges.flatMap(({ node }) => csvRowsOf(node))}
                operation={DiscrepanciesOperation}
                variables={{}}
              />
            </>
          )
        }
      </Awaited>
    </div>
  );
}

const COLUMNS = ['id', 'name', 'resolved', 'resolution', 'claim', 'document', 'pinpoint'];

/** A row a claim. */
function csvRowsOf({ id, name, resolved, resolution, claims }: Discrepancy): string[][] {
  return claims.map(({ statement, citation }) => [
    id,
    name,
    String(resolved),
    resolution,
    statement,
    citation.document.id,
    citation.pinpoint ?? '',
  ]);
}

function DiscrepancyItem({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const { t } = useTranslation('discrepancies');
  return (
    <li className="answer-row">
      <h2 className="row-title">
        <ThingLink thing={discrepancy} />
      </h2>
      <div className="side-by-side">
        {discrepancy.claims.map((claim, index) => (
          <blockquote key={index}>
            <p lang="en">{claim.statement}</p>
            {claim.assertedBy && (
              <p className="quiet-text">
                <ThingLink thing={claim.assertedBy} />
              </p>
            )}
            <Sources citations={[claim.citation]} />
          </blockquote>
        ))}
      </div>
      <p className="measured">
        <strong>{t(discrepancy.resolved ? 'follows' : 'open')}</strong> <span lang="en">{discrepancy.resolution}</span>
      </p>
      {discrepancy.about.length > 0 && (
        <p className="facts">
          {t('about')}
          {discrepancy.about.map((thing) => (
            <ThingLink key={thing.id} thing={thing} />
          ))}
        </p>
      )}
    </li>
  );
}
