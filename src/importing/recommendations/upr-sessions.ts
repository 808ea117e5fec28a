/**
 * When the Working Group on the Universal Periodic Review met in the sessions of its first years, as far as one month
 * or year holds all of a session. Sessions 1, 2, 4, 5 and 6: the Human Rights Council’s meeting of September 2008, as
 * the United Nations at Geneva sums it up. Session 3: the order of review drawn on 21 September 2007. Session 7: press
 * release of the OHCHR of 4 February 2010. Session 8, which has a Tuesday the 11th, and 9: UPR Info’s newsletter UPR
 * Trax 12.
 */
export const UPR_SESSIONS: Readonly<Record<string, string>> = {
  1: '2008-04',
  2: '2008-05',
  3: '2008-12',
  4: '2009-02',
  5: '2009-05',
  6: '2009',
  7: '2010-02',
  8: '2010-05',
  9: '2010-11',
};
