import type { Scope } from '../../parts/scope';

/** Which States and which instruments. */
export interface ParticipationSought extends Scope {
  readonly states?: string[];
  /** One instrument: how every State stands to it or, with `state`, how that one does and why. */
  readonly of?: string;
  /** Every State of the world instead of the chosen ones. */
  readonly world?: string;
  /** Of the world: only States whose names hold this. */
  readonly find?: string;
  /** Only instruments to which one of the States is a party. */
  readonly parties?: string;
  /** Of one instrument: only States that stand to it so. */
  readonly kind?: string[];
}
