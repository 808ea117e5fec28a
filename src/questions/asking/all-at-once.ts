type Results<T extends readonly unknown[]> = { -readonly [Index in keyof T]: Awaited<T[Index]> };

/**
 * What works that run at the same time give. Where several fail, the first of them in the list is heard, so that an
 * error is always the same.
 */
export async function allAtOnce<T extends readonly unknown[]>(...works: T): Promise<Results<T>> {
  const settled = await Promise.allSettled(works);
  const failed = settled.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as Results<T>;
}
