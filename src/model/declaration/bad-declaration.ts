/** A kind is declared in a way that contradicts itself. The program doesn't start with it. */
export class BadDeclaration extends Error {
  constructor(
    /** The kind, or the kind and its property: `CourtDecision.court`. */
    readonly declared: string,
    problem: string,
  ) {
    super(`The declaration of ${declared} contradicts itself: ${problem}.`);
    this.name = new.target.name;
  }
}
