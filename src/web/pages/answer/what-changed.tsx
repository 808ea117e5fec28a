import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { isDay } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { Listed } from '../../parts/listed';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import type { Change } from './change';
import { ChangeItem } from './change-item';
import { WhatChangedOperation } from './dates.generated';
import { certainFirstByDay } from './order-of-changes';
import { withReplacements, type Replacement } from './replacements';
import type { AskedRows } from './asked-rows';

const route = getRouteApi('/answer');

interface WhatChangedProps {
  readonly asked: AskedRows;
  readonly since: string;
}

/** What differs between an earlier day and the one asked about. */
export function WhatChanged({ asked, since }: WhatChangedProps) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const { group = null, bearer = null, state, topics, asOf } = asked;
  const isSound = isDay(since) && since <= asOf;
  const changed = useWholeList({
    operation: WhatChangedOperation,
    variables: { group: bearer ? null : group, bearer, state, topics, from: since, to: asOf },
    listIn: ({ changes }) => changes,
    enabled: isSound,
  });
  if (!isSound) return <p className="notice">{t('changes.unsound')}</p>;
  return (
    <section className="changes">
      <h2>{t('changes.heading', { from: date(since), to: date(asOf) })}</h2>
      <Listed list={changed}>{(changes) => <Changes changes={withReplacements(changes)} />}</Listed>
    </section>
  );
}

/** The certain ones first, each part by day. */
function Changes({ changes }: { readonly changes: readonly (Change | Replacement)[] }) {
  const { t } = useTranslation('answer');
  const { number } = useWords();
  const { changed: chosen = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const kinds = counted(changes.map(({ kind }) => kind));
  const nameOf = ({ value, count }: (typeof kinds)[number]) => {
    const unsure = changes.filter(({ kind, certain }) => kind === value && !certain).length;
    if (unsure === count) return t(`mayHaveChanged.${value}`);
    const kind = t(`changeKind.${value}`);
    return unsure > 0 ? t('changes.notAllCertain', { kind, number: number(unsure) }) : kind;
  };
  const shown = changes.filter(({ kind }) => chosen.length === 0 || chosen.includes(kind));
  return (
    <>
      <p>{t('changes.count', { count: changes.length, number: number(changes.length) })}</p>
      {kinds.length > 1 && (
        <div className="choices-across">
          <ChoiceList
            label={t('changes.kinds')}
            values={kinds.map((kind) => ({ ...kind, name: nameOf(kind) }))}
            chosen={chosen}
            change={(changed) =>
              void navigate({ search: (last) => ({ ...last, changed }), replace: true, resetScroll: false })
            }
          />
        </div>
      )}
      <ol className="change-list">
        {[...shown].sort(certainFirstByDay).map((change, index) => (
          <ChangeItem key={index} change={change} />
        ))}
      </ol>
      {shown.length === 0 && changes.length > 0 && <NarrowedToNothing />}
    </>
  );
}
