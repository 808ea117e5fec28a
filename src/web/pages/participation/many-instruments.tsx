import { getRouteApi, Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { useWords } from '../../language/use-words';
import { DayField } from '../../parts/day-field';
import { Listed } from '../../parts/listed';
import { PickedThing } from '../../parts/picked-thing';
import { dayOf } from '../../parts/scope';
import { TakeAlong } from '../../parts/take-along';
import { COLUMNS, csvRowOf, type Cell } from './cell';
import { rowsOf } from './instrument-rows';
import { MOST_STATES } from './most-states';
import { ParticipationMatrix } from './participation-matrix';
import { ParticipationsOperation } from './participation.generated';
import { StatesInside } from './states-inside';

const route = getRouteApi('/participation');

/** Instruments down, States across. */
export function ManyInstruments() {
  const sought = route.useSearch();
  const { states = [], about } = sought;
  const variables = { states, topics: about ? [about] : null, asOf: dayOf(sought) };
  const list = useWholeList({
    operation: ParticipationsOperation,
    variables,
    listIn: ({ participations }) => participations,
    enabled: states.length > 0,
  });
  return (
    <>
      <Sentence />
      {states.length > 0 && (
        <Listed list={list}>
          {(cells) => (
            <>
              <Found cells={cells} />
              <TakeAlong
                name="participation"
                columns={COLUMNS}
                rows={() => cells.map(csvRowOf)}
                operation={ParticipationsOperation}
                variables={variables}
              />
            </>
          )}
        </Listed>
      )}
    </>
  );
}

function Found({ cells }: { readonly cells: readonly Cell[] }) {
  const { t } = useTranslation('participation');
  const { number } = useWords();
  const { states = [], parties, about } = route.useSearch();
  const rows = rowsOf(cells, !!parties);
  if (rows.length === 0) return <p className="nothing held">{t(about ? 'noneAbout' : 'none')}</p>;
  return (
    <>
      <p className="lead">{t('count', { count: rows.length, number: number(rows.length) })}</p>
      <p className="quiet-text measured">{t('emptyCell')}</p>
      <ParticipationMatrix rows={rows} states={states} />
    </>
  );
}

function Sentence() {
  const { t } = useTranslation('participation');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const { states = [], about, on, parties } = sought;
  const change = (part: Partial<typeof sought>) =>
    void navigate({ search: { ...sought, on: dayOf(sought), ...part }, resetScroll: false });
  const put = (ids: readonly string[]) => change({ states: [...new Set(ids)].slice(0, MOST_STATES) });
  const replaced = (index: number, id: string | undefined) =>
    id ? states.map((state, place) => (place === index ? id : state)) : states.filter((_, place) => place !== index);
  return (
    <>
      <div className="sentence">
        <Trans
          ns="participation"
          i18nKey="sentence"
          components={{
            topic: <PickedThing kind="topic" id={about} choose={(id) => change({ about: id })} />,
            day: <DayField on={on} change={(day) => change({ on: day })} />,
            places: (
              <>
                {states.map((state, index) => (
                  <span key={state}>
                    <PickedThing kind="state" id={state} choose={(id) => put(replaced(index, id))} />{' '}
                  </span>
                ))}
                {states.length < MOST_STATES && (
                  <PickedThing
                    key={`new ${states.length}`}
                    kind="state"
                    id={undefined}
                    choose={(id) => id && put([...states, id])}
                  />
                )}
              </>
            ),
          }}
        />
      </div>
      <div className="choices-across">
        <label className="choice">
          <input
            type="checkbox"
            checked={!!parties}
            onChange={({ currentTarget }) => change({ parties: currentTarget.checked ? 'yes' : undefined })}
          />
          <span>{t('parties')}</span>
        </label>
        <Link to="/participation" search={{ about, on, world: 'yes' }}>
          {t('world')}
        </Link>
        <StatesInside put={put} states={states} />
      </div>
    </>
  );
}
