/** Whether the disk was full. Dexie wraps the browser's error, once or several times: https://dexie.org/docs/DexieErrors/DexieError */
export function isQuotaError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  const wrapped = 'inner' in error ? error.inner : undefined;
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [wrapped, ...failures].some(isQuotaError);
}
