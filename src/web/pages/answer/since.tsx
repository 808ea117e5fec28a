import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import type { AskedRows } from './asked-rows';

const route = getRouteApi('/answer');

/** Shows what has changed since an earlier day, or hides it. */
export function Since({ asked, from }: { readonly asked: AskedRows; readonly from: string }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const { since } = route.useSearch();
  if (from >= asked.asOf) return null;
  return (
    <Link from="/answer" search={(last) => ({ ...last, since: since ? undefined : from })} resetScroll={false}>
      {since ? t('dates.hide') : t('dates.since', { date: date(from) })}
    </Link>
  );
}
