import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { DayField } from '../../parts/day-field';
import { PickedThing } from '../../parts/picked-thing';
import { dayOf } from '../../parts/scope';
import { TakeAlong } from '../../parts/take-along';
import { statesNamed } from './states-named';
import { WorldOperation, type WorldQuery } from './world.generated';
import { WorldMatrix } from './world-matrix';
import { instrumentsIn, worldRows, type WorldInstrument, type WorldRow } from './world-rows';

const route = getRouteApi('/participation');

/** Every State of the world down, instruments across, from one query. */
export function World() {
  const { t } = useTranslation('participation');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const variables = { topics: sought.about ? [sought.about] : null, asOf: dayOf(sought) };
  const found = useAnswer(WorldOperation, variables);
  return (
    <>
      <div className="sentence">
        <Trans
          ns="participation"
          i18nKey="sentenceOfWorld"
          components={{
            topic: (
              <PickedThing
                kind="topic"
                id={sought.about}
                choose={(about) => void navigate({ search: { ...sought, about } })}
              />
            ),
            day: <DayField on={sought.on} change={(on) => void navigate({ search: { ...sought, on } })} />,
          }}
        />
      </div>
      <p>
        <Link to="/participation" search={{ ...sought, world: undefined, find: undefined }}>
          {t('sideBySide')}
        </Link>
      </p>
      <Awaited state={found}>
        {({ participations }) => participations && <Found counted={participations} variables={variables} />}
      </Awaited>
    </>
  );
}

interface FoundProps {
  readonly counted: NonNullable<WorldQuery['participations']>;
  readonly variables: { readonly topics: string[] | null; readonly asOf: string };
}

function Found({ counted, variables }: FoundProps) {
  const { t } = useTranslation('participation');
  const { language, number } = useWords();
  const { find = '' } = route.useSearch();
  const sought = useDeferredValue(find);
  const instruments = useMemo(() => instrumentsIn(counted), [counted]);
  const all = useMemo(() => worldRows(counted, language), [counted, language]);
  const rows = useMemo(() => statesNamed(all, sought), [all, sought]);
  if (all.length === 0) return <p className="nothing held">{t('noneAbout')}</p>;
  return (
    <>
      <p className="lead">
        {t('worldCount', { states: number(all.length), count: instruments.length, number: number(instruments.length) })}
      </p>
      <FindState shown={rows.length} of={all.length} />
      {rows.length > 0 && <WorldMatrix rows={rows} instruments={instruments} />}
      <TakeAlong
        name="world"
        columns={['state', 'stateName', ...instruments.map(({ id }) => id)]}
        rows={() => csvRows(rows, instruments)}
        operation={WorldOperation}
        variables={variables}
      />
    </>
  );
}

/** A field that narrows the States by what is typed. */
function FindState({ shown, of }: { readonly shown: number; readonly of: number }) {
  const { t } = useTranslation('participation');
  const { number } = useWords();
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const { find = '' } = sought;
  return (
    <p className="act">
      <label>
        {t('find')}{' '}
        <input
          type="search"
          className="plain-field"
          value={find}
          maxLength={100}
          onChange={({ currentTarget }) =>
            void navigate({
              search: { ...sought, find: currentTarget.value || undefined },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </label>
      <span className="quiet-text" role="status">
        {find && t('found', { number: number(shown), of: number(of) })}
      </span>
    </p>
  );
}

function csvRows(rows: readonly WorldRow[], instruments: readonly WorldInstrument[]): string[][] {
  return rows.map(({ state, byInstrument }) => [
    state.id,
    state.name,
    ...instruments.map(({ id }) => byInstrument.get(id) ?? ''),
  ]);
}
