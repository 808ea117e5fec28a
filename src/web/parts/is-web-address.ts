/** Whether an address can be followed; data may hold others. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address);
}
