import { useTranslation } from 'react-i18next';
import { isDay, today } from '../language/dates';
import { useWords } from '../language/use-words';
import { useTypedDay } from './use-typed-day';

interface DayFieldProps {
  readonly on: string | undefined;
  /** What the day is asked for, where it is no day that an answer is about. */
  readonly label?: string;
  /** The day in the case that the sentence around it asks for. */
  readonly inSentence?: (day: string) => string;
  readonly change: (on: string) => void;
}

/** The day in words; the field itself shows while it is being changed. */
export function DayField({ on, label, inSentence, change }: DayFieldProps) {
  const { t } = useTranslation();
  const { date } = useWords();
  const day = on && isDay(on) ? on : today();
  const typed = useTypedDay(day, change);
  return (
    <span className="field day-field">
      {/* In large letters on a narrow screen it takes two lines. */}
      <span aria-hidden="true">{(inSentence ?? date)(day).replaceAll('\u00a0', ' ')}</span>
      <input
        type="date"
        aria-label={label ?? t('field.day.label')}
        {...typed}
        min="1900-01-01"
        max="2200-12-31"
        onClick={({ currentTarget }) => showPicker(currentTarget)}
      />
    </span>
  );
}

function showPicker(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    // Where the browser has none, the day is typed.
  }
}
