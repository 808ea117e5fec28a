import type { ReactNode } from 'react';
import { isWebAddress } from './is-web-address';

interface OutsideLinkProps {
  readonly address: string;
  readonly children: ReactNode;
}

/** Leads out of the explorer, in a window of its own; what is no web address is no link. */
export function OutsideLink({ address, children }: OutsideLinkProps) {
  if (!isWebAddress(address)) return children;
  return (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  );
}
