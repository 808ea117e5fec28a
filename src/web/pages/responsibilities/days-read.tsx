import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';

interface DaysReadProps {
  /** A message with `_one` for a single day, and `_other` for the first and the last of several. */
  readonly message: 'law.read' | 'told.read';
  readonly of: readonly { readonly presumed: boolean; readonly attestedOn: string | null }[];
}

/** Up to when the sources of what is taken to go on were read; nothing where they speak of the day itself. */
export function DaysRead({ message, of }: DaysReadProps) {
  const { t } = useTranslation('responsibilities');
  const { date, ofDate } = useWords();
  const days = of.flatMap(({ presumed, attestedOn }) => (presumed && attestedOn ? [attestedOn] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <p className="presumed measured">
      {first === last
        ? t(`${message}.on`, { date: date(first) })
        : t(`${message}.between`, { from: ofDate(first), to: date(last) })}
    </p>
  );
}
