/** Maps items to results with a few calls of `work` running at a time. The results come in the order of the items. */
export async function* prefetch<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
  few = 16,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  const start = (index: number): void => {
    if (index >= items.length) return;
    const result = work(items[index] as T, index);
    // A failure is thrown when its turn comes, not before.
    result.catch(() => {});
    underWay.push(result);
  };
  for (let index = 0; index < few; index++) start(index);
  for (let index = few; underWay.length > 0; index++) {
    const next = underWay.shift() as Promise<R>;
    start(index);
    yield await next;
  }
}
