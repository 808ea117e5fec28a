import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../api/api-problem';

interface ProblemProps {
  readonly problem: ApiProblem;
  readonly again: () => void;
}

/** Why there is no answer, and what helps. What the server says stands there in its own words. */
export function Problem({ problem, again }: ProblemProps) {
  const { t } = useTranslation();
  const isRefused = problem.kind === 'REFUSED';
  return (
    <div className="notice" role="alert">
      <h2>{t(`problem.${problem.kind}.title`)}</h2>
      <p>{t(`problem.${problem.kind}.text`)}</p>
      {(isRefused || problem.kind === 'BUSY') && <p lang="en">{problem.message}</p>}
      {!isRefused && (
        <button type="button" onClick={again}>
          {t('problem.again')}
        </button>
      )}
    </div>
  );
}
