import type { IncomingMessage } from 'node:http';

/** Whether the word of the one at that address is taken on who stands behind it; `hop` counts from 0, the one that is connected. */
export type Trust = (address: string, hop: number) => boolean;

/** Where a request comes from: the first address, from ours on, whose word is not taken, or else the last that is named. */
export function callerAddress({ socket, headers }: IncomingMessage, trust: Trust): string {
  const named = String(headers['x-forwarded-for'] ?? '').split(',');
  const behind = named.map((address) => address.trim()).filter((address) => address !== '');
  const addresses = [socket.remoteAddress ?? '', ...behind.reverse()];
  return addresses.find((address, hop) => !trust(address, hop)) ?? addresses.at(-1) ?? '';
}
