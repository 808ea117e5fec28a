import { getRouteApi } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { DayField } from '../../parts/day-field';
import { PickedThing } from '../../parts/picked-thing';
import { dayOf } from '../../parts/scope';
import { TakeAlong } from '../../parts/take-along';
import { usePageTitle } from '../../parts/use-page-title';
import { CompareOperation } from './compare.generated';
import { Matrix, type ComparedRow } from './matrix';

const route = getRouteApi('/compare');
const MOST_STATES = 10;

/** International obligations that cover a group, and how several States stand to each. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  const { number } = useWords();
  const sought = route.useSearch();
  const { states = [], group, about, differing } = sought;
  usePageTitle(t('title'));
  const variables = {
    states,
    group: group ?? '',
    topics: about ? [about] : null,
    asOf: dayOf(sought),
    differing: differing ? true : null,
  };
  const compared = useAnswer(CompareOperation, variables, { enabled: states.length > 0 && !!group, keepLast: true });
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <Sentence />
      {states.length > 0 && group && (
        <Awaited state={compared}>
          {({ compare }) =>
            compare && (
              <>
                <p className="lead">
                  {t(differing ? 'countDiffering' : 'count', {
                    count: compare.totalCount,
                    number: number(compare.totalCount),
                  })}
                </p>
                {compare.totalCount > 0 && <Matrix rows={compare.edges.map(({ node }) => node)} on={dayOf(sought)} />}
                <TakeAlong
                  name="compare"
                  columns={COLUMNS}
                  rows={() => compare.edges.flatMap(({ node }) => csvRowsOf(node))}
                  operation={CompareOperation}
                  variables={variables}
                />
              </>
            )
          }
        </Awaited>
      )}
    </div>
  );
}

const COLUMNS = ['obligation', 'obligationName', 'instrument', 'state', 'standing', 'inForceFrom', 'reason'];

function csvRowsOf({ obligation, instrument, standings }: ComparedRow): string[][] {
  return standings.map(({ state, standing, inForceFrom, standingReason }) => [
    obligation.id,
    obligation.name,
    instrument.id,
    state.id,
    standing,
    inForceFrom ?? '',
    standingReason,
  ]);
}

function Sentence() {
  const { t } = useTranslation('compare');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const { states = [], group, about, on, differing } = sought;
  const change = (part: Partial<typeof sought>) => void navigate({ search: { ...sought, on: dayOf(sought), ...part } });
  const replaced = (index: number, id: string | undefined) =>
    id ? states.map((state, place) => (place === index ? id : state)) : states.filter((_, place) => place !== index);
  return (
    <>
      <div className="sentence">
        <Trans
          ns="compare"
          i18nKey="sentence"
          components={{
            who: <PickedThing kind="group" id={group} choose={(id) => change({ group: id })} />,
            topic: <PickedThing kind="topic" id={about} choose={(id) => change({ about: id })} />,
            day: <DayField on={on} change={(day) => change({ on: day })} />,
            places: (
              <>
                {states.map((state, index) => (
                  <span key={state}>
                    <PickedThing
                      kind="state"
                      id={state}
                      choose={(id) => change({ states: [...new Set(replaced(index, id))] })}
                    />{' '}
                  </span>
                ))}
                {states.length < MOST_STATES && (
                  <PickedThing
                    key={`new ${states.length}`}
                    kind="state"
                    id={undefined}
                    choose={(id) => id && change({ states: [...new Set([...states, id])] })}
                  />
                )}
              </>
            ),
          }}
        />
      </div>
      <label className="choice only-differing">
        <input
          type="checkbox"
          checked={!!differing}
          onChange={({ currentTarget }) => change({ differing: currentTarget.checked ? 'yes' : undefined })}
        />
        <span>{t('differing')}</span>
      </label>
    </>
  );
}
