/** What was typed, for as long as this window is open: it stays out of the address and out of the browser’s storage. */
export const kept = { token: '', statement: '', parameters: '{}', from: '' };
