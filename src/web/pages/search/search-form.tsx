import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_TYPED } from '../../parts/search-box';

const route = getRouteApi('/search');

export function SearchForm({ text }: { readonly text: string }) {
  const { t } = useTranslation('search');
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <form
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) void navigate({ search: { text: typed.trim() } });
      }}
    >
      <label htmlFor="sought">{t('label')}</label>
      <input
        id="sought"
        type="search"
        value={typed}
        maxLength={MOST_TYPED}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit">{t('go')}</button>
    </form>
  );
}
