/**
 * When the Working Group on the Universal Periodic Review met in the sessions of its first years, as far as one month or year holds all of a session:
 * the dates of its sessions that the Human Rights Council's calendar of the first cycle gives.
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
