import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NamedThing } from './named';
import { ThingName } from './thing-name';

interface ThingLinkProps {
  readonly thing: NamedThing;
  /** The date as of which the page shows it; today where none is given. */
  readonly on?: string | undefined;
  readonly children?: ReactNode;
}

/** Leads to the page of a node. */
export function ThingLink({ thing, on, children }: ThingLinkProps) {
  return (
    <Link to="/thing/$" params={{ _splat: thing.id }} search={on ? { on } : {}}>
      {children ?? <ThingName thing={thing} />}
    </Link>
  );
}
