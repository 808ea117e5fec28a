import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { Awaited } from '../../parts/awaited';
import { dayOf } from '../../parts/scope';
import { ScopeSentence } from '../../parts/scope-sentence';
import { usePageTitle } from '../../parts/use-page-title';
import { Charts } from './charts';
import { FiguresOperation } from './figures.generated';

const route = getRouteApi('/figures');
const EVERYONE = 'group/everyone';

/** What there is of a State in numbers, each of which leads to its list. */
export function FiguresPage() {
  const { t } = useTranslation('figures');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const { state, group, about } = sought;
  const variables = {
    state: state ?? '',
    group: group ?? EVERYONE,
    groups: group ? [group] : null,
    topics: about ? [about] : null,
    asOf: dayOf(sought),
  };
  const found = useAnswer(FiguresOperation, variables, { enabled: !!state, keepLast: true });
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <ScopeSentence
        namespace="figures"
        message="sentence"
        scope={sought}
        change={(scope) => void navigate({ search: scope })}
      />
      {state && (
        <Awaited state={found}>
          {(answer) => <Charts answer={answer} variables={variables} scope={{ ...sought, on: variables.asOf }} />}
        </Awaited>
      )}
    </div>
  );
}
