/** So many States stand side by side; the API takes as many in one list. */
export const MOST_STATES = 50;
