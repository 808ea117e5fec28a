import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeList } from '../../api/use-whole-list';
import { isDay } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { Listed } from '../../parts/listed';
import { NarrowedToNothing } from '../../parts/narrowed-to-nothing';
import { usePrinting } from '../../parts/use-printing';
import type { Change } from './change';
import { changeGroups, firstOf } from './change-groups';
import { ChangeItem } from './change-item';
import { WhatChangedOperation } from './dates.generated';
import { kindOfChange } from './kind-of-change';
import { FACETS } from './question';
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
      <Listed list={changed}>{(changes) => <Changes changes={withReplacements(changes)} on={asOf} />}</Listed>
    </section>
  );
}

/** Changes that are shown at once, and so many more each time they are asked for. */
const AT_ONCE = 20;

/** How many there are of each kind, of which some may be chosen, and the first of them. */
function Changes({ changes, on }: { readonly changes: readonly (Change | Replacement)[]; readonly on: string }) {
  const { t } = useTranslation('answer');
  const { number } = useWords();
  const { changed: chosen = [], ...question } = route.useSearch();
  const shown = changes.filter(({ kind }) => chosen.length === 0 || chosen.includes(kind));
  const certain = shown.filter((change) => change.certain).length;
  const total = changes.filter((change) => change.certain).length;
  const unsure = shown.length - certain;
  const isNarrowed = FACETS.some((facet) => question[`only-${facet}`]);
  return (
    <>
      <p>
        {t(certain < total ? 'changes.countOf' : 'changes.count', {
          count: certain,
          number: number(certain),
          total: number(total),
        })}
        {unsure > 0 && ` ${t('changes.notCertain', { count: unsure, number: number(unsure) })}`}
        {isNarrowed && changes.length > 0 && ` ${t('changes.ofWhole')}`}
      </p>
      <KindsOfChange changes={changes} chosen={chosen} />
      <ChangeList key={chosen.join(' ')} changes={shown} on={on} />
      {shown.length === 0 && changes.length > 0 && <NarrowedToNothing />}
    </>
  );
}

interface KindsProps {
  readonly changes: readonly (Change | Replacement)[];
  readonly chosen: readonly string[];
}

function KindsOfChange({ changes, chosen }: KindsProps) {
  const { t } = useTranslation('answer');
  const { number } = useWords();
  const navigate = route.useNavigate();
  const kinds = counted(changes.map(({ kind }) => kind));
  const nameOf = ({ value, count }: (typeof kinds)[number]) => {
    const ofKind = changes.filter(({ kind }) => kind === value);
    const unsure = ofKind.filter(({ certain }) => !certain).length;
    const words = unsure === count ? 'mayHaveChanged' : 'changeKind';
    const kind = [...new Set(ofKind.map(kindOfChange))].map((each) => t(`${words}.${each}`)).join(' / ');
    return unsure > 0 && unsure < count ? t('changes.notAllCertain', { kind, number: number(unsure) }) : kind;
  };
  if (kinds.length < 2) return null;
  return (
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
  );
}

/** By year, a part of them until more are asked for; paper has all. */
function ChangeList({ changes, on }: { readonly changes: readonly (Change | Replacement)[]; readonly on: string }) {
  const { t } = useTranslation('answer');
  const { number } = useWords();
  const [most, setMost] = useState(AT_ONCE);
  const isPrinting = usePrinting();
  const groups = changeGroups(changes);
  const totals = new Map(groups.map(({ heading, changes: all }) => [heading, all.length]));
  const more = Math.min(AT_ONCE, changes.length - most);
  return (
    <>
      {firstOf(groups, isPrinting ? Infinity : most).map(({ heading, changes: together }) => (
        <section key={heading}>
          <h3>
            {/^\d/.test(heading) ? heading : t(`changes.${heading as 'undated' | 'unsure'}`)}
            <span className="count">{number(totals.get(heading) ?? 0)}</span>
          </h3>
          <ol className="change-list">
            {together.map((change, index) => (
              <ChangeItem key={index} change={change} on={on} />
            ))}
          </ol>
        </section>
      ))}
      {more > 0 && !isPrinting && (
        <button type="button" className="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {t('groups.more', { count: more, number: number(more) })}
        </button>
      )}
    </>
  );
}
