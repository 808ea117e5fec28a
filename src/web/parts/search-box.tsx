import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** Search from anywhere; the key `/` leads to it. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
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
        maxLength={1000}
        aria-label={t('frame.search')}
        placeholder={t('frame.searchHint')}
        autoComplete="off"
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
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
