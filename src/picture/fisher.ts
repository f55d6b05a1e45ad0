const small = 1024;
const table = factorials();

function factorials(): Float64Array {
  const logs = new Float64Array(small);
  for (let n = 2; n < small; n++) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);
  return logs;
}

/** ln n!, by a table, beyond it by Stirling's series: its error at 1024 is below 1e-15. */
export function logFactorial(n: number): number {
  if (n < small) return table[n] ?? 0;
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3);
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/**
 * ln p of Fisher's exact test, one-sided: how likely two paths with `a` and `b` of `n` change sets share at least
 * `shared` of them by chance (Fisher 1922, hypergeometric tail). In logs, since p is often below what a number holds.
 */
export function logFisher(shared: number, a: number, b: number, n: number): number {
  const last = Math.min(a, b);
  const all = logChoose(n, b);
  const first = logChoose(a, shared) + logChoose(n - a, b - shared) - all;
  let sum = 1;
  let term = 1;
  for (let k = shared; k < last && term > 1e-17; k++) {
    term *= ((a - k) / (k + 1)) * ((b - k) / (n - a - b + k + 1));
    sum += term;
  }
  return Math.min(0, first + Math.log(sum));
}
