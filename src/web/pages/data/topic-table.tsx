import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { dayOf, type Scope } from '../../parts/scope';
import { TakeAlong } from '../../parts/take-along';
import { ThingLink } from '../../parts/thing-link';
import { DataHeldOperation, type DataHeldQuery } from './data.generated';

type Topic = NonNullable<DataHeldQuery['coverageOfData']>['topics'][number];

const SHOWN = [
  'INTERNATIONAL_OBLIGATION',
  'NATIONAL_PROVISION',
  'MECHANISM',
  'FINDING',
  'STATISTIC',
  'RECOMMENDATION',
] as const;

interface TopicTableProps {
  readonly topics: readonly Topic[];
  readonly scope: Scope;
}

/** Each topic with what is held of it; what can be listed leads to its list. */
export function TopicTable({ topics, scope }: TopicTableProps) {
  const { t } = useTranslation('data');
  const { date } = useWords();
  const held = topics.filter(({ holdings }) => holdings.some(({ number }) => number > 0));
  return (
    <>
      <div className="scrolls" tabIndex={0} role="region" aria-label={t('title')}>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{t('topic')}</th>
              {SHOWN.map((kind) => (
                <th key={kind} scope="col">
                  {t(`kinds.${kind}`)}
                </th>
              ))}
              <th scope="col">{t('latest')}</th>
            </tr>
          </thead>
          <tbody>
            {held.map((topic) => (
              <tr key={topic.topic.id}>
                <th scope="row">
                  <ThingLink thing={topic.topic} />
                </th>
                {SHOWN.map((kind) => (
                  <td key={kind}>
                    <Figure kind={kind} topic={topic} scope={scope} />
                  </td>
                ))}
                <td>{topic.latest ? date(topic.latest) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TakeAlong
        name="data"
        columns={['id', 'topic', ...SHOWN, 'latest']}
        rows={() => rowsOf(held)}
        operation={DataHeldOperation}
        variables={{ state: scope.state ?? '', asOf: dayOf(scope) }}
      />
    </>
  );
}

interface FigureProps {
  readonly kind: (typeof SHOWN)[number];
  readonly topic: Topic;
  readonly scope: Scope;
}

function Figure({ kind, topic, scope }: FigureProps) {
  const { number } = useWords();
  const count = topic.holdings.find((holding) => holding.kind === kind)?.number ?? 0;
  if (count === 0) return '–';
  const about = topic.topic.id;
  if (kind === 'RECOMMENDATION')
    return (
      <Link to="/recommendations" search={{ ...scope, about }}>
        {number(count)}
      </Link>
    );
  if (kind === 'INTERNATIONAL_OBLIGATION' || kind === 'NATIONAL_PROVISION')
    return (
      <Link to="/answer" search={{ group: 'group/everyone', state: scope.state, on: scope.on, about }}>
        {number(count)}
      </Link>
    );
  return number(count);
}

function rowsOf(topics: readonly Topic[]): readonly (readonly string[])[] {
  return topics.map(({ topic, latest, holdings }) => [
    topic.id,
    topic.name,
    ...SHOWN.map((kind) => String(holdings.find((holding) => holding.kind === kind)?.number ?? 0)),
    latest ?? '',
  ]);
}
