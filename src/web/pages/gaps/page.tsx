import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { useWords } from '../../language/use-words';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { Fold } from '../../parts/fold';
import { Listed } from '../../parts/listed';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import { dayOf } from '../../parts/scope';
import { ScopeSentence } from '../../parts/scope-sentence';
import { TakeAlong } from '../../parts/take-along';
import { usePageTitle } from '../../parts/use-page-title';
import { GapItem, type Gap } from './gap-item';
import { GapsOperation } from './gaps.generated';

const route = getRouteApi('/gaps');

/** Of which kinds only, and whether those that are certain on the date only, or the others. */
interface Narrowed {
  readonly kind?: string[] | undefined;
  readonly holds?: string[] | undefined;
}

/** What is missing or runs against what binds, each told once with its cause. */
export function GapsPage() {
  const { t } = useTranslation('gaps');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const { state, group, about } = sought;
  const variables = {
    state: state ?? '',
    group: group ?? null,
    topics: about ? [about] : null,
    asOf: dayOf(sought),
  };
  const list = useWholeList({ operation: GapsOperation, variables, listIn: ({ gaps }) => gaps, enabled: !!state });
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <ScopeSentence
        namespace="gaps"
        message="sentence"
        scope={sought}
        change={(scope) => void navigate({ search: { ...scope, kind: sought.kind, holds: sought.holds } })}
      />
      {state && (
        <Listed list={list}>
          {(gaps) => (
            <>
              <Found gaps={gaps} />
              <TakeAlong
                name="gaps"
                columns={COLUMNS}
                rows={() => chosenOf(gaps, sought).map(csvRowOf)}
                operation={GapsOperation}
                variables={variables}
              />
            </>
          )}
        </Listed>
      )}
    </div>
  );
}

const COLUMNS = ['kind', 'basis', 'holds', 'summary', 'cause', 'instrument', 'concerns'];

function csvRowOf({ kind, basis, holds, sentences, cause, instrument, concerns }: Gap): string[] {
  return [
    kind,
    basis,
    holds,
    sentences.join(' '),
    cause.id,
    instrument?.id ?? '',
    concerns.map(({ id }) => id).join(' '),
  ];
}

/** Those that are asked for: what is certain on the date before what is not. */
function chosenOf(gaps: readonly Gap[], { kind, holds }: Narrowed): readonly Gap[] {
  const chosen = gaps.filter((gap) => isChosen(gap.kind, kind) && isChosen(gap.holds, holds));
  return [...chosen.filter(isSure), ...chosen.filter((gap) => !isSure(gap))];
}

function isChosen(value: string, chosen: readonly string[] | undefined): boolean {
  return !chosen || chosen.includes(value);
}

function isSure({ holds }: Gap): boolean {
  return holds === 'YES';
}

function Found({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation(['gaps', 'common']);
  const { number } = useWords();
  const sought = route.useSearch();
  const total = gaps.length;
  if (total === 0) return <p className="nothing applies">{t('gaps:none')}</p>;
  const sure = gaps.filter(isSure).length;
  const shown = chosenOf(gaps, sought);
  const kinds = counted(shown.map(({ kind }) => kind));
  return (
    <>
      <p className="lead">
        <strong>{t('gaps:count', { count: total, number: number(total) })}</strong>{' '}
        {t('gaps:sure', { count: sure, number: number(sure) })}
      </p>
      <div className="beside">
        <Narrow gaps={gaps} />
        <div className="rows">
          {shown.length === 0 && <NarrowedToNothing />}
          {kinds.map(({ value, count }) => (
            <section key={value} className="group">
              <h2>
                {t(`common:gaps.${value}`)}
                <span className="count">{number(count)}</span>
              </h2>
              <ul className="answer-rows">
                {shown
                  .filter(({ kind }) => kind === value)
                  .map((gap, index) => (
                    <GapItem key={index} gap={gap} />
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

function Narrow({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation(['gaps', 'common']);
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = (narrowed: Narrowed) =>
    void navigate({ search: (last) => ({ ...last, ...narrowed }), replace: true, resetScroll: false });
  return (
    <Fold label={t('gaps:narrow')}>
      <ChoiceList
        label={t('gaps:kinds')}
        values={counted(gaps.map(({ kind }) => kind)).map((one) => ({
          ...one,
          name: t(`common:gaps.${one.value}`),
        }))}
        chosen={sought.kind ?? []}
        change={(kind) => narrow({ kind })}
      />
      <ChoiceList
        label={t('gaps:onThisDate')}
        values={counted(gaps.map(({ holds }) => holds)).map((one) => ({
          ...one,
          name: t(one.value === 'YES' ? 'gaps:certain' : 'gaps:unknown'),
        }))}
        chosen={sought.holds ?? []}
        change={(holds) => narrow({ holds })}
      />
    </Fold>
  );
}
