import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn, type NamedThing } from '../../parts/named';
import type { Scope } from '../../parts/scope';
import { Chart, type Figure } from './chart';
import { FiguresOperation, type FiguresQuery, type FiguresQueryVariables } from './figures.generated';

/** The API counts so many values of a facet that may have more. */
const MOST_VALUES = 15;

interface ChartsProps {
  readonly answer: FiguresQuery;
  readonly variables: FiguresQueryVariables;
  readonly scope: Scope;
}

interface Counted {
  readonly value: string | null;
  readonly count: number;
  readonly node?: NamedThing | null;
}

/** A chart each facet; what the API did not answer is left out, and told above. */
export function Charts({ answer, variables, scope }: ChartsProps) {
  const { t } = useTranslation(['figures', 'common', 'responsibilities']);
  const { language } = useWords();
  const { obligationsCovering: obligations, gaps, recommendations, responsibilities } = answer;
  const charts: [name: string, heading: string, figures: Figure[]][] = [];
  const add = (
    name: string,
    counts: readonly Counted[] | undefined,
    words: (value: string) => string,
    to: Figure['to'],
    search: (value: string) => Figure['search'],
  ) => {
    const figures = (counts ?? []).flatMap(({ value, count, node }) =>
      value === null
        ? []
        : [{ value, count, words: node ? nameIn(language, node).name : words(value), to, search: search(value) }],
    );
    const most = figures.length < MOST_VALUES ? '' : ` ${t('figures:most', { count: MOST_VALUES })}`;
    if (counts) charts.push([name, `${t(`figures:charts.${name}`)}${most}`, figures]);
  };
  const asked = { ...scope, group: scope.group ?? variables.group };
  const standing = (value: string) => t(`common:standing.${value}`);
  add('standing', obligations?.standing, standing, '/answer', (value) => ({ ...asked, 'only-standing': [value] }));
  add('instrument', obligations?.instrument, String, '/answer', (value) => ({ ...asked, 'only-instrument': [value] }));
  add(
    'gaps',
    gaps?.kind,
    (value) => t(`common:gaps.${value}`),
    '/gaps',
    (kind) => ({ ...scope, kind: [kind] }),
  );
  const became = (value: string) => t(`common:recommendationStatus.${value}`);
  add('recommendations', recommendations?.status, became, '/recommendations', (value) => ({
    ...scope,
    status: [value],
  }));
  add('makers', recommendations?.maker, String, '/recommendations', (value) => ({ ...scope, maker: [value] }));
  const task = (value: string) => t(`responsibilities:status.${value}`);
  add('tasks', responsibilities?.status, task, '/responsibilities', (value) => ({ ...scope, status: [value] }));
  return (
    <div className="charts">
      {charts.map(([name, heading, figures]) => (
        <Chart
          key={name}
          name={name}
          heading={heading}
          figures={figures}
          operation={FiguresOperation}
          variables={variables}
        />
      ))}
    </div>
  );
}
