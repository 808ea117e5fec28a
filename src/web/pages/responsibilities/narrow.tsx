import { Fragment } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { Fold } from '../../parts/fold';
import { nameIn } from '../../parts/named';
import { bodiesOf, type Duty } from './duty';
import type { Task } from './task';

const route = getRouteApi('/responsibilities');

interface NarrowProps {
  readonly duties: readonly Duty[];
  readonly tasks: readonly Task[];
}

/** By which body, and of tasks by whose they are and what is done, the lists are narrowed. */
export function Narrow({ duties, tasks }: NarrowProps) {
  const { t } = useTranslation('responsibilities');
  const { language } = useWords();
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const bodies = [...duties.flatMap(bodiesOf), ...tasks.map(({ bearer }) => bearer)];
  const named = new Map(bodies.map((body) => [body.id, nameIn(language, body).name]));
  const choices = (part: 'body' | 'status' | 'role', values: readonly string[], nameOf: (value: string) => string) => (
    <ChoiceList
      label={t(`by.${part}`)}
      values={counted(values).map((one) => ({ ...one, name: nameOf(one.value) }))}
      chosen={sought[part] ?? []}
      change={(chosen) => void navigate({ search: { ...sought, [part]: chosen }, replace: true, resetScroll: false })}
    />
  );
  return (
    <Fold label={t('narrow')}>
      {choices(
        'body',
        bodies.map(({ id }) => id),
        (id) => named.get(id) ?? id,
      )}
      {(['status', 'role'] as const).map((part) => (
        <Fragment key={part}>
          {choices(
            part,
            tasks.map((task) => task[part]),
            (value) => t(`${part}.${value}`),
          )}
        </Fragment>
      ))}
    </Fold>
  );
}
