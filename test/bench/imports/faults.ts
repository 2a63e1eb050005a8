/** What is made wrong on purpose in files of our own making. */
type Fault = 'negative count' | 'future date' | 'duplicate' | 'not a number';

const faults: readonly Fault[] = ['negative count', 'future date', 'duplicate', 'not a number'];

/** What is wrong with row number `at`: one row of a hundred is, each time otherwise; undefined: nothing. */
export function faultAt(at: number): Fault | undefined {
  return at % 100 === 50 ? faults[Math.floor(at / 100) % faults.length] : undefined;
}

/** What a last row begins with that is cut off in the midst. */
export const overlong = 'half a row';
