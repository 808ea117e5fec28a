/**
 * What was typed, and what of it was checked last, for as long as this window is open: a draft stays out of the
 * browser’s storage, and a long one out of the address.
 */
export const kept = { typed: '', checked: '' };
