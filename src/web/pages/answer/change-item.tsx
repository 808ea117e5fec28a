import { useTranslation } from 'react-i18next';
import type { SourceFragment } from '../../fragments/source.generated';
import { readable } from '../../language/readable';
import { useWords } from '../../language/use-words';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import type { Change } from './change';
import { ChangeLinks, ChangeMakers } from './change-links';
import { changeInWords } from './kind-of-change';
import type { Replacement } from './replacements';

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

function BothVersions({
  replacement: { before, after },
  on,
}: {
  readonly replacement: Replacement;
  readonly on: string;
}) {
  const { t } = useTranslation('answer');
  return (
    <>
      {after.instrument && (
        <p>
          <ThingLink thing={after.instrument} on={on} />
        </p>
      )}
      <div className="side-by-side">
        <Version label={t('changes.until')} change={before} />
        <Version label={t('changes.from')} change={after} />
      </div>
      <ChangeMakers change={before} on={on} />
    </>
  );
}

interface VersionProps {
  readonly label: string;
  readonly change: Change;
}

function Version({ label, change: { obligation, citations } }: VersionProps) {
  return (
    <blockquote>
      <p className="quiet-text">
        {label}: {obligation && <ThingLink thing={obligation} />}
      </p>
      <p lang="en">{obligation?.summary ?? obligation?.name}</p>
      <ChangeSources citations={citations} />
    </blockquote>
  );
}
