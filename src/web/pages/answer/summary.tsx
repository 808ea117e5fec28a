import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { useNames } from '../../parts/use-names';
import type { AskedRows } from './asked-rows';
import { summaryOf } from './summary-of';
import type { AnswerEdge } from './use-rows';

interface SummaryProps {
  readonly edges: readonly AnswerEdge[];
  readonly total: number;
  readonly isComplete: boolean;
  readonly asked: AskedRows;
}

/** The answer in a few sentences, and what it does not say. */
export function Summary({ edges, total, isComplete, asked }: SummaryProps) {
  const { t } = useTranslation('answer');
  const words = useWords();
  const { number, language } = words;
  const state = useNames([asked.state]).get(asked.state);
  const place = state ? nameIn(language, state).name : asked.state;
  if (!isComplete)
    return (
      <p className="lead" role="status">
        {t('summary.arriving', { total: number(total), here: number(edges.length) })}
      </p>
    );
  const { binding, others } = summaryOf(edges, place, { t, words });
  return (
    <>
      <p className="lead" role="status">
        <strong>{binding}</strong> {others.join(' ')}
      </p>
      <p className="no-ruling quiet-text measured">{t('summary.noRuling')}</p>
    </>
  );
}
