/** How much, for people: 860 KB, 1.2 MB, 3.4 GB. */
export function size(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  const [amount, unit] = bytes < 999_500_000 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${amount.toFixed(amount < 99.5 ? 1 : 0)} ${unit}`;
}
