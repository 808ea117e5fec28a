import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';

const route = getRouteApi('/memo');

/** Takes a norm out of the memo; the address keeps which. Never on paper, nor where the memo is of one norm alone. */
export function LeaveOut({ norm, number }: { readonly norm: string; readonly number: number }) {
  const { t } = useTranslation('memo');
  const words = useWords();
  const { open, without = [] } = route.useSearch();
  const navigate = route.useNavigate();
  if (open !== undefined) return null;
  return (
    <button
      type="button"
      className="quiet leave-out on-screen"
      aria-label={t('leaveOutNumber', { number: words.number(number) })}
      onClick={() =>
        void navigate({
          search: (last) => ({ ...last, without: [...without, norm] }),
          replace: true,
          resetScroll: false,
        })
      }
    >
      {t('leaveOut')}
    </button>
  );
}

/** How many norms were taken out, and the way to have them back. */
export function LeftOut() {
  const { t } = useTranslation('memo');
  const { number } = useWords();
  const { without = [], open } = route.useSearch();
  if (without.length === 0 || open !== undefined) return null;
  return (
    <span role="status">
      {t('leftOut', { count: without.length, number: number(without.length) })}{' '}
      <Link
        from="/memo"
        to="/memo"
        search={(last) => ({ ...last, without: undefined })}
        replace
        resetScroll={false}
        activeOptions={{ exact: true, includeSearch: true }}
      >
        {t('putBack')}
      </Link>
    </span>
  );
}
