import { useTranslation } from 'react-i18next';
import type { SourceFragment } from '../../fragments/source.generated';
import { readable } from '../../language/readable';
import { useWords } from '../../language/use-words';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import type { Change } from './change';
import { ChangeLinks, ChangeMakers } from './change-links';
import { changeInWords } from './kind-of-change';
import { isOfLaterAct, type Replacement } from './replacements';

interface ChangeItemProps {
  readonly change: Change | Replacement;
  /** The later day. */
  readonly on: string;
}

/** One change; the heading of one that is not certain says that it may have been. */
export function ChangeItem({ change, on }: ChangeItemProps) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  return (
    <li>
      <p>
        <strong>{t(changeInWords(change))}</strong>
        {change.date && <span className="quiet-text"> · {date(change.date)}</span>}
      </p>
      {change.kind === 'REPLACED' ? <BothVersions replacement={change} on={on} /> : <Told change={change} on={on} />}
    </li>
  );
}

function Told({ change, on }: { readonly change: Change; readonly on: string }) {
  return (
    <>
      <ChangeLinks change={change} on={on} />
      <p>{readable(change.summary)}</p>
      <ChangeMakers change={change} on={on} />
      <ChangeSources citations={change.citations} />
    </>
  );
}

function ChangeSources({ citations }: { readonly citations: readonly SourceFragment[] }) {
  const { t } = useTranslation('answer');
  if (citations.length === 0) return null;
  return (
    <details className="quiet-text">
      <summary>{t('row.sources')}</summary>
      <Sources citations={citations} />
    </details>
  );
}

function BothVersions({ replacement, on }: { readonly replacement: Replacement; readonly on: string }) {
  const { t } = useTranslation('answer');
  const { before, after } = replacement;
  const hasOwnActs = isOfLaterAct(replacement);
  return (
    <>
      {!hasOwnActs && <Act of={after} on={on} />}
      <div className="side-by-side">
        <div>
          {before.map(({ change }) => (
            <Version
              key={change.obligation?.id}
              label={t('changes.until')}
              change={change}
              on={on}
              hasAct={hasOwnActs}
            />
          ))}
        </div>
        <Version label={t('changes.from')} change={after} on={on} hasAct={hasOwnActs} />
      </div>
      {before.map(
        ({ change, note }) =>
          note && (
            <p key={change.obligation?.id}>
              <span className="quiet-text">{t('changes.compared')}</span> <span lang="en">{note}</span>
            </p>
          ),
      )}
      {before.slice(0, 1).map(({ change }) => (
        <ChangeMakers key={change.obligation?.id} change={change} on={on} />
      ))}
    </>
  );
}

function Act({ of: { instrument }, on }: { readonly of: Change; readonly on: string }) {
  return (
    instrument && (
      <p>
        <ThingLink thing={instrument} on={on} />
      </p>
    )
  );
}

interface VersionProps {
  readonly label: string;
  readonly change: Change;
  readonly on: string;
  /** Whether it names its act: the two are of different ones. */
  readonly hasAct: boolean;
}

function Version({ label, change, on, hasAct }: VersionProps) {
  const { obligation, citations } = change;
  return (
    <blockquote>
      <p className="quiet-text">
        {label}: {obligation && <ThingLink thing={obligation} />}
      </p>
      {hasAct && <Act of={change} on={on} />}
      <p lang="en">{obligation?.summary ?? obligation?.name}</p>
      <ChangeSources citations={citations} />
    </blockquote>
  );
}
