/** What `UNKNOWN` means where the schema does not say it of the constant. */
export const UNKNOWN_MEANS = 'the sources allow no conclusion';

/** What `presumed` means. */
export const PRESUMED_MEANS = 'it is taken to go on, and nobody has checked';

/** What is said of a text that nobody has seen: the source is cited for it by another. */
export const NOT_SEEN = 'text not seen';
