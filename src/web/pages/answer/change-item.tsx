import { useTranslation } from 'react-i18next';
import { readable } from '../../language/readable';
import { useWords } from '../../language/use-words';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import type { Change } from './change';
import type { Replacement } from './replacements';

/** One change; the heading of one that is not certain says that it may have been. */
export function ChangeItem({ change }: { readonly change: Change | Replacement }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  return (
    <li>
      <p>
        <strong>{t(`${change.certain ? 'changeKind' : 'mayHaveChanged'}.${change.kind}`)}</strong>
        {change.date && <span className="quiet-text"> · {date(change.date)}</span>}
      </p>
      {change.kind === 'REPLACED' ? <BothVersions replacement={change} /> : <Told change={change} />}
    </li>
  );
}

function Told({ change }: { readonly change: Change }) {
  const { t } = useTranslation('answer');
  const newer = change.kind === 'CEASED_TO_BIND' ? (change.instrument?.replacedBy.edges ?? []) : [];
  return (
    <>
      <p>{readable(change.summary)}</p>
      {newer.map(({ node }) => (
        <p key={node.id} className="quiet-text">
          {t('changes.actReplaced')} <ThingLink thing={node} />
        </p>
      ))}
      {change.citations.length > 0 && <Sources citations={change.citations} />}
    </>
  );
}

function BothVersions({ replacement: { before, after } }: { readonly replacement: Replacement }) {
  const { t } = useTranslation('answer');
  return (
    <div className="side-by-side">
      <Version label={t('changes.until')} change={before} />
      <Version label={t('changes.from')} change={after} />
    </div>
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
      {citations.length > 0 && <Sources citations={citations} />}
    </blockquote>
  );
}
