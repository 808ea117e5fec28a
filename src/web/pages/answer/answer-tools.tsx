import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { CopyLink } from '../../parts/copy-link';
import type { AskedRows } from './asked-rows';
import { GROUPINGS, FACETS, type Question } from './question';
import type { AnswerEdge } from './use-rows';

const route = getRouteApi('/answer');

interface ToolsProps {
  readonly asked: AskedRows;
  readonly question: Question;
  readonly edges: readonly AnswerEdge[];
}

/** How the rows are put together, how many are shown, and the memo. */
export function AnswerTools({ asked, question, edges }: ToolsProps) {
  const { t } = useTranslation('answer');
  const { number } = useWords();
  const navigate = route.useNavigate();
  const isNarrowed = FACETS.some((facet) => question[`only-${facet}`]);
  const { group, bearer, state, about, on, since, by = 'instrument' } = question;
  return (
    <>
      <div className="tools">
        <p>
          {t('tools.shown', { count: edges.length, number: number(edges.length) })}
          {isNarrowed && (
            <>
              {' · '}
              <Link to="/answer" search={{ group, bearer, state, about, on, since, by }} resetScroll={false}>
                {t('tools.all')}
              </Link>
            </>
          )}
        </p>
        <label>
          {t('tools.by')}{' '}
          <select
            value={by}
            onChange={({ currentTarget }) =>
              void navigate({
                search: { ...question, by: GROUPINGS.find((grouping) => grouping === currentTarget.value) },
                resetScroll: false,
                replace: true,
              })
            }
          >
            {GROUPINGS.map((grouping) => (
              <option key={grouping} value={grouping}>
                {t(`tools.${grouping}`)}
              </option>
            ))}
          </select>
        </label>
        <CopyLink />
        <Link to="/memo" search={{ ...question, open: undefined, on: asked.asOf }} className="button">
          {t('tools.memo')}
        </Link>
      </div>
    </>
  );
}
