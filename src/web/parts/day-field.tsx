import type { MouseEvent } from 'react';
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

/**
 * The day in words; the field itself shows while it is being changed. Its calendar, which takes what is typed for
 * itself, opens by its button alone.
 */
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
        onMouseDown={beginAtFirstPart}
      />
      <button type="button" aria-label={t('field.day.calendar')} onClick={() => showPicker(typed.ref.current)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 3.5h12v10.5H2zM2 6.5h12M5 1.5v3M11 1.5v3" />
        </svg>
      </button>
    </span>
  );
}

/**
 * A click shows the field, in which one cannot aim at a part before: what is typed then begins with the first one. A
 * finger opens the calendar of the phone.
 */
function beginAtFirstPart(event: MouseEvent<HTMLInputElement>): void {
  const field = event.currentTarget;
  if (field === document.activeElement || !matchMedia('(pointer: fine)').matches) return;
  event.preventDefault();
  field.focus();
}

function showPicker(field: HTMLInputElement | null): void {
  try {
    field?.showPicker();
  } catch {
    // Where the browser has none, the day is typed.
  }
}
