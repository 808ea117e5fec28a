import { useTranslation } from 'react-i18next';
import { readable } from '../../language/readable';
import { useWords } from '../../language/use-words';
import { Sources } from '../../parts/sources';
import type { WhatChangedQuery } from './dates.generated';

export type Change = NonNullable<WhatChangedQuery['changes']>['edges'][number]['node'];

/** One change; the heading of one that is not certain says that it may have been. */
export function ChangeItem({ change }: { readonly change: Change }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  return (
    <li>
      <p>
        <strong>{t(`${change.certain ? 'changeKind' : 'mayHaveChanged'}.${change.kind}`)}</strong>
        {change.date && <span className="quiet-text"> · {date(change.date)}</span>}
      </p>
      <p lang="en">{readable(change.summary)}</p>
      {change.citations.length > 0 && <Sources citations={change.citations} />}
    </li>
  );
}
