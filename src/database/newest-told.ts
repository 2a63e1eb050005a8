/** A value with the moment at which a page told it. */
export interface Told<Value> {
  readonly value: Value;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * The value told last; undefined where neither is told. Two values of one moment are put in a fixed order, so that the
 * result does not depend on which of them came first (a last-writer-wins register,
 * https://en.wikipedia.org/wiki/Conflict-free_replicated_data_type).
 */
export function newestTold<Value>(
  one: Told<Value> | undefined,
  other: Told<Value> | undefined,
): Told<Value> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  if (one.value === other.value) return one;
  return JSON.stringify(one.value) >= JSON.stringify(other.value) ? one : other;
}
