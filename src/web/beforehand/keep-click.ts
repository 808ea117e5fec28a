/** Keeps the last press of a button that comes while nothing answers it yet; what is returned presses it again. */
export function keepClick(): () => void {
  let pressed: HTMLElement | null = null;
  const keep = ({ target }: MouseEvent) => (pressed = (target as Element).closest('button'));
  addEventListener('click', keep);
  return () => {
    removeEventListener('click', keep);
    pressed?.click();
  };
}
