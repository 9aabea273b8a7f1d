/** How much, for people: 860 KB, 1.2 MB, 3.4 GB. Number and unit stay on one line. */
export function size(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0KB`;
  const [amount, unit] = bytes < 999_500_000 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${amount.toFixed(amount < 99.5 ? 1 : 0)}\u00a0${unit}`;
}
