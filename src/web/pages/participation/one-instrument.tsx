import { getRouteApi, Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { useWords } from '../../language/use-words';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { DayField } from '../../parts/day-field';
import { Fold } from '../../parts/fold';
import { Listed } from '../../parts/listed';
import { nameIn } from '../../parts/named';
import { PickedThing } from '../../parts/picked-thing';
import { dayOf } from '../../parts/scope';
import { TakeAlong } from '../../parts/take-along';
import { ThingName } from '../../parts/thing-name';
import { COLUMNS, csvRowOf, kindOf, type Cell } from './cell';
import { CellWords } from './cell-words';
import { ParticipantsOperation } from './participants.generated';

const route = getRouteApi('/participation');

/** Every State of which the data holds an act about one instrument. */
export function OneInstrument({ instrument }: { readonly instrument: string }) {
  const { t } = useTranslation('participation');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const variables = { instrument, asOf: dayOf(sought) };
  const list = useWholeList({
    operation: ParticipantsOperation,
    variables,
    listIn: ({ participations }) => participations,
  });
  return (
    <>
      <div className="sentence">
        <Trans
          ns="participation"
          i18nKey="sentenceOfOne"
          components={{
            treaty: (
              <PickedThing
                kind="treaty"
                id={instrument}
                choose={(of) => void navigate({ search: { ...sought, of } })}
              />
            ),
            day: <DayField on={sought.on} change={(on) => void navigate({ search: { ...sought, on } })} />,
          }}
        />
      </div>
      <p>
        <Link to="/participation" search={{ ...sought, of: undefined }}>
          {t('sideBySide')}
        </Link>
      </p>
      <Listed list={list}>
        {(cells) => (
          <>
            <States cells={cells} />
            <TakeAlong
              name="participation"
              columns={COLUMNS}
              rows={() => cells.map(csvRowOf)}
              operation={ParticipantsOperation}
              variables={variables}
            />
          </>
        )}
      </Listed>
    </>
  );
}

function States({ cells }: { readonly cells: readonly Cell[] }) {
  const { t } = useTranslation('participation');
  const { number, language } = useWords();
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const { kind: chosen = [] } = sought;
  if (cells.length === 0) return <p className="nothing held">{t('noState')}</p>;
  const binding = cells.filter((cell) => kindOf(cell) === 'binds').length;
  return (
    <>
      <p className="lead">{t('bound', { count: binding, number: number(binding), of: number(cells.length) })}</p>
      <div className="beside">
        <Fold label={t('narrow')}>
          <ChoiceList
            label={t('standing')}
            values={counted(cells.map(kindOf)).map((one) => ({ ...one, name: t(`cell.${one.value}`) }))}
            chosen={chosen}
            change={(kind) => void navigate({ search: { ...sought, kind }, replace: true, resetScroll: false })}
          />
        </Fold>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('standing')}</th>
            </tr>
          </thead>
          <tbody>
            {byName(cells, language)
              .filter((cell) => chosen.length === 0 || chosen.includes(kindOf(cell)))
              .map((cell) => (
                <tr key={cell.state.id}>
                  <th scope="row">
                    <ThingName thing={cell.state} />
                  </th>
                  <td>
                    <Link to="/participation" search={{ ...sought, state: cell.state.id }} className="cell-link">
                      <CellWords cell={cell} />
                    </Link>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** By the names of the States, as the language sorts them. */
function byName(cells: readonly Cell[], language: string): readonly Cell[] {
  const order = new Intl.Collator(language);
  const nameOf = ({ state }: Cell) => nameIn(language, state).name;
  return [...cells].sort((one, other) => order.compare(nameOf(one), nameOf(other)));
}
