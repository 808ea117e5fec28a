/** An answer of the API, as over HTTP. */
export interface ApiAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Where questions are answered: by a server, or by the local store in this process. */
export interface AnswerSource {
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<ApiAnswer>;
  close(): Promise<void>;
}
