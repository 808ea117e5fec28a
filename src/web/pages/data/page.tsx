import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { Awaited } from '../../parts/awaited';
import { dayOf } from '../../parts/scope';
import { ScopeSentence } from '../../parts/scope-sentence';
import { usePageTitle } from '../../parts/use-page-title';
import { DataHeldOperation } from './data.generated';
import { TopicTable } from './topic-table';
import { Verdict } from './verdict';

const route = getRouteApi('/data');

/** What the data holds of a State, topic by topic, and up to when. */
export function DataPage() {
  const { t } = useTranslation('data');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const variables = { state: sought.state ?? '', asOf: dayOf(sought) };
  const held = useAnswer(DataHeldOperation, variables, { enabled: !!sought.state, keepLast: true });
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <ScopeSentence
        namespace="data"
        message="sentence"
        scope={sought}
        change={(scope) => void navigate({ search: scope })}
      />
      {sought.state && (
        <Awaited state={held}>
          {({ coverageOfData }) =>
            coverageOfData && (
              <>
                <Verdict held={coverageOfData} />
                <TopicTable topics={coverageOfData.topics} scope={sought} />
              </>
            )
          }
        </Awaited>
      )}
    </div>
  );
}
