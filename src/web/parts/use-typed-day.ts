import { useEffect, useRef, type KeyboardEvent, type SyntheticEvent } from 'react';
import { isDay } from '../language/dates';

/** How long nothing is typed until what stands in the field is taken, in milliseconds. */
const PAUSE = 1000;

type OfField<Kind extends SyntheticEvent = SyntheticEvent> = Kind & { readonly currentTarget: HTMLInputElement };

/**
 * A field of a day, which is asked for once it is whole: when the field is left, on Enter, or when nothing has been
 * typed for a second; a day picked in the calendar at once. What is typed stays while the field has the focus.
 */
export function useTypedDay(day: string, change: (day: string) => void) {
  const field = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTyped = useRef(false);
  // What is asked for after the pause is changed by the page as it is then.
  const latest = useRef({ day, change });
  latest.current = { day, change };
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = day;
  }, [day]);
  useEffect(() => () => clearTimeout(pause.current), []);
  const take = (written: string) => {
    clearTimeout(pause.current);
    isTyped.current = false;
    if (isDay(written) && written !== latest.current.day) latest.current.change(written);
  };
  return {
    ref: field,
    defaultValue: day,
    onKeyDown: (event: OfField<KeyboardEvent>) => {
      isTyped.current = true;
      if (event.key === 'Enter') take(event.currentTarget.value);
      // Who parts day and month by a space would open the calendar in Chromium.
      if (event.key === ' ') event.preventDefault();
    },
    onChange: ({ currentTarget }: OfField) => {
      clearTimeout(pause.current);
      const { value } = currentTarget;
      if (isTyped.current) pause.current = setTimeout(() => take(value), PAUSE);
      else take(value);
    },
    onBlur: ({ currentTarget }: OfField) => {
      const { value } = currentTarget;
      take(value);
      if (!isDay(value)) currentTarget.value = latest.current.day;
    },
  };
}
