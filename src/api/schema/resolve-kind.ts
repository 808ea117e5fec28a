/** The name of the kind that an instance belongs to: how GraphQL tells what stands behind an interface. */
export function resolveKind(instance: object): string {
  return instance.constructor.name;
}
