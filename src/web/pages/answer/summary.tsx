import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { useNames } from '../../parts/use-names';
import { nationalLawOf } from './national-law';
import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge, AskedRows } from './use-rows';

interface SummaryProps {
  readonly edges: readonly AnswerEdge[];
  readonly total: number;
  readonly isComplete: boolean;
  readonly asked: AskedRows;
}

/** The answer in a few sentences. */
export function Summary({ edges, total, isComplete, asked }: SummaryProps) {
  const { t } = useTranslation('answer');
  const { number, language } = useWords();
  const state = useNames([asked.state]).get(asked.state);
  const place = state ? nameIn(language, state).name : asked.state;
  const binding = edges.filter(({ node }) => node.standing === 'BINDING');
  const ownLaw = binding.filter(({ node }) => isOwnLaw(node)).length;
  const international = binding.length - ownLaw;
  const contradicted = binding.filter(({ node }) => nationalLawOf(node) === 'contradicted').length;
  const unknown = edges.filter(({ node }) => node.standing === 'UNKNOWN').length;
  const presumed = edges.filter(({ node }) => node.presumed).length;
  if (!isComplete)
    return (
      <p className="lead" role="status">
        {t('summary.arriving', { total: number(total), here: number(edges.length) })}
      </p>
    );
  return (
    <p className="lead" role="status">
      <strong>{t('summary.binding', { count: international, number: number(international), place })}</strong>{' '}
      {contradicted > 0 && <>{t('summary.contradicted', { count: contradicted, number: number(contradicted) })} </>}
      {ownLaw > 0 && <>{t('summary.ownLaw', { count: ownLaw, number: number(ownLaw) })} </>}
      {unknown > 0 && <>{t('summary.unknown', { count: unknown, number: number(unknown) })} </>}
      {presumed > 0 && <>{t('summary.presumed', { count: presumed, number: number(presumed) })}</>}
    </p>
  );
}
