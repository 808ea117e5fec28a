import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { useWords } from '../../language/use-words';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { Listed } from '../../parts/listed';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import { dayOf } from '../../parts/scope';
import { ScopeSentence } from '../../parts/scope-sentence';
import { TakeAlong } from '../../parts/take-along';
import { usePageTitle } from '../../parts/use-page-title';
import { nationalLawOf } from '../answer/national-law';
import { matrixRow } from './acts';
import { COLUMNS, csvRowsOf } from './csv-rows';
import { NationalLawOperation, type SetAgainstFragment } from './national-law.generated';
import { NationalLawMatrix } from './national-law-matrix';

const route = getRouteApi('/national-law');
const INTERNATIONAL = ['Treaty', 'IloConvention', 'Agreement'];

/** International obligations, and which national provisions carry each out, fall short of it or run against it. */
export function NationalLawPage() {
  const { t } = useTranslation('national-law');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const { state, group, about } = sought;
  const variables = { state: state ?? '', group: group ?? '', topics: about ? [about] : null, asOf: dayOf(sought) };
  const list = useWholeList({
    operation: NationalLawOperation,
    variables,
    listIn: ({ obligationsCovering }) => obligationsCovering,
    enabled: !!state && !!group,
  });
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <ScopeSentence
        namespace="national-law"
        message="sentence"
        scope={sought}
        change={(scope) => void navigate({ search: { ...sought, ...scope } })}
      />
      {state && group && (
        <Listed list={list}>
          {(nodes) => (
            <>
              <Found rows={nodes.filter(({ instrument }) => INTERNATIONAL.includes(instrument.__typename))} />
              <TakeAlong
                name="national-law"
                columns={COLUMNS}
                rows={() => csvRowsOf(nodes.filter(({ instrument }) => INTERNATIONAL.includes(instrument.__typename)))}
                operation={NationalLawOperation}
                variables={variables}
              />
            </>
          )}
        </Listed>
      )}
    </div>
  );
}

function Found({ rows }: { readonly rows: readonly SetAgainstFragment[] }) {
  const { t } = useTranslation(['national-law', 'answer']);
  const { number } = useWords();
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const { law: chosen = [], all } = sought;
  const binding = all ? rows : rows.filter(({ standing }) => standing === 'BINDING');
  const change = (part: Partial<typeof sought>) =>
    void navigate({ search: { ...sought, ...part }, replace: true, resetScroll: false });
  const shown = binding.filter((row) => chosen.length === 0 || chosen.includes(nationalLawOf(row)));
  return (
    <>
      <p className="lead">{t('national-law:count', { count: binding.length, number: number(binding.length) })}</p>
      <div className="choices-across">
        <ChoiceList
          label={t('national-law:law')}
          values={counted(binding.map(nationalLawOf)).map((one) => ({ ...one, name: t(`answer:law.${one.value}`) }))}
          chosen={chosen}
          change={(law) => change({ law })}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={!!all}
            onChange={({ currentTarget }) => change({ all: currentTarget.checked ? 'yes' : undefined })}
          />
          <span>{t('national-law:all')}</span>
        </label>
      </div>
      {shown.length > 0 && <NationalLawMatrix rows={shown.map(matrixRow)} />}
      {shown.length === 0 && binding.length > 0 && <NarrowedToNothing />}
    </>
  );
}
