import { useTranslation } from 'react-i18next';
import { readable } from '../../language/readable';
import { useWords } from '../../language/use-words';
import { nameIn, type NamedThing } from '../../parts/named';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import type { Recommendation } from './recommendation';

interface ItemProps {
  readonly recommendation: Recommendation;
  readonly on: string;
}

/** One recommendation: who asked whom for what, and each step since. */
export function RecommendationItem({ recommendation, on }: ItemProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const { date, language, list } = useWords();
  const named = (edges: readonly { readonly node: NamedThing }[]) =>
    list(edges.map(({ node }) => nameIn(language, node).name));
  const { madeBy, addressedTo, followUps, status } = recommendation;
  // A later step may have undone what an earlier one says, and the list of changes tells of both.
  const partly = followUps.findLast(({ outcome }) => outcome === 'PARTLY_MET' && outcome !== status);
  return (
    <li className="answer-row">
      <h2 className="row-title">
        <ThingLink thing={recommendation} on={on} />
      </h2>
      <p className="facts">
        <span className={`chip status-${recommendation.status}`}>
          {t(`common:recommendationStatus.${recommendation.status}`)}
        </span>
        {recommendation.madeOn && <span>{date(recommendation.madeOn)}</span>}
        {madeBy.edges.length > 0 && <span>{t('recommendations:by', { who: named(madeBy.edges) })}</span>}
        <span>
          {addressedTo.edges.length > 0
            ? t('recommendations:to', { who: named(addressedTo.edges) })
            : t('recommendations:toNobody')}
        </span>
        {partly && (
          <span>
            {partly.date && `${date(partly.date)}: `}
            {t('recommendations:outcome.PARTLY_MET')}
          </span>
        )}
      </p>
      <details className="row-part">
        <summary>{t('recommendations:steps', { count: followUps.length })}</summary>
        <p>{readable(recommendation.statusReason)}</p>
        <ol>
          {followUps.map((step, index) => (
            <li key={index}>
              <span className="quiet-text">
                {step.date && `${date(step.date)} · `}
                {step.outcome && `${t(`recommendations:outcome.${step.outcome}`)} · `}
              </span>
              <ThingLink thing={step.node} />
              {step.note && <p lang="en">{step.note}</p>}
              <Sources citations={step.citations} />
            </li>
          ))}
        </ol>
        <Sources citations={recommendation.citations} />
      </details>
    </li>
  );
}
