import { useStoreState, type ComboboxStore } from '@ariakit/react';
import { useEffect } from 'react';

/**
 * Highlights that offer, in sight, whenever the list opens and whenever what is typed or offered changes: Enter takes
 * it.
 */
export function useHighlight(combobox: ComboboxStore, offer: string | null, text: string, offered: string): void {
  const isOpen = useStoreState(combobox, 'open');
  useEffect(() => {
    if (!isOpen) return;
    combobox.setActiveId(offer);
    const element = offer === null ? null : document.getElementById(offer);
    if (element) bringIntoSight(element);
  }, [combobox, isOpen, offer, text, offered]);
  // The library takes the highlight away as it handles what is typed, which may be after the effect above.
  const isLost = useStoreState(combobox, ({ open, activeId }) => open && activeId === null);
  useEffect(() => {
    if (isLost && offer !== null) combobox.setActiveId(offer);
  }, [combobox, isLost, offer]);
}

/** Scrolls the list alone, and not the page. */
function bringIntoSight(element: HTMLElement): void {
  const list = element.closest('.offers');
  if (!list) return;
  const [inner, outer] = [element.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    list.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}
