/**
 * Makes a callback that lets no exception out: whatever goes wrong here, the platform's page goes on as if we were not there.
 * The first one is noted in the console, at the level that is hidden by default.
 */
export function safely<Given extends unknown[]>(work: (...given: Given) => void): (...given: Given) => void {
  let told = false;
  return (...given) => {
    try {
      work(...given);
    } catch (error) {
      if (!told) console.debug(error);
      told = true;
    }
  };
}
