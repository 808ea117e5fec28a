/** Whether a source’s address can be followed; data may hold others. */
export function isLink(address: string | null): address is string {
  return address !== null && /^https?:/.test(address);
}
