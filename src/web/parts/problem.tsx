import { useTranslation } from 'react-i18next';
import type { ApiProblem, ProblemKind } from '../api/api-problem';

interface ProblemProps {
  readonly problem: ApiProblem;
  readonly again: () => void;
}

/** What trying again does not help. */
const LASTING: readonly ProblemKind[] = ['REFUSED', 'TOO_MANY_WORDS', 'NO_DAY', 'UNREADABLE'];

/**
 * Why there is no answer, and what helps. What the server says stands there in its own words, where those are meant for
 * readers.
 */
export function Problem({ problem, again }: ProblemProps) {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <h2>{t(`problem.${problem.kind}.title`)}</h2>
      <p>{t(`problem.${problem.kind}.text`)}</p>
      {(problem.kind === 'REFUSED' || problem.kind === 'BUSY') && <p lang="en">{problem.message}</p>}
      {!LASTING.includes(problem.kind) && (
        <button type="button" onClick={again}>
          {t('problem.again')}
        </button>
      )}
    </div>
  );
}
