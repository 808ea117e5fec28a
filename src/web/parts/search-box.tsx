import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from './address';

/** Characters that are kept of what is typed, as many as an address may hold; the page says how many of them it used. */
export const MOST_TYPED = 2000;

/** Search from anywhere; the key `/` leads to it. It holds the words whose results are shown, and none elsewhere. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const searched = useSearched();
  useEffect(() => {
    if (field.current) field.current.value = searched;
  }, [searched]);
  useSlashKey(() => field.current?.focus());
  const search = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim();
    if (text) void navigate({ to: '/search', search: { text } });
  };
  return (
    <form role="search" className="search-box" action="/search" onSubmit={search}>
      <input
        ref={field}
        onFocus={({ currentTarget }) => currentTarget.select()}
        type="search"
        name="text"
        defaultValue={searched}
        maxLength={MOST_TYPED}
        aria-label={t('frame.search')}
        placeholder={t('frame.searchHint')}
        autoComplete="off"
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

function useSearched(): string {
  return useRouterState({
    select: ({ location: { pathname, search } }) =>
      pathname === '/search' ? (textOf((search as Record<string, unknown>)['text']) ?? '') : '',
  });
}

function useSlashKey(act: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || target.closest('input, select, textarea')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
