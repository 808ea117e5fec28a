import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { readable } from '../../language/readable';
import { useWords } from '../../language/use-words';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import { RowPart } from './row-part';
import { RecommendationsForOperation } from './row.generated';

/** What was recommended about the obligation, and what became of it. */
export function RowRecommendations({ obligation, asOf }: { readonly obligation: string; readonly asOf: string }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const { data } = useAnswer(RecommendationsForOperation, { obligation, asOf });
  const edges = data?.data.recommendations?.edges ?? [];
  if (edges.length === 0) return null;
  return (
    <RowPart heading={t('row.recommendations')} count={edges.length}>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <ThingLink thing={node} on={asOf} />
            <span className="quiet-text">
              {node.madeOn && ` · ${date(node.madeOn)}`} · {t(`recommendationStatus.${node.status}`)}
            </span>
            <p>{readable(node.statusReason)}</p>
            <Sources citations={node.citations} />
          </li>
        ))}
      </ul>
    </RowPart>
  );
}
