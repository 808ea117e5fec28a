/** Traces that are being sent. */
export interface Traces {
  /** Sends what has not been sent, where that does not take long. */
  end(): Promise<void>;
}

/** Traces that nobody asked for. */
export const NO_TRACES: Traces = { end: () => Promise.resolve() };
