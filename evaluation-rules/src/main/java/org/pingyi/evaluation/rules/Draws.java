package org.pingyi.evaluation.rules;

/**
 * Random numbers that follow from a seed alone, on every machine: SplitMix64, as in G. L. Steele,
 * D. Lea and C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014, figure 17:
 * the state grows by 9E3779B97F4A7C15 for each number, which is the state z mixed by z ^= z >>> 30,
 * z *= BF58476D1CE4E5B9, z ^= z >>> 27, z *= 94D049BB133111EB, z ^= z >>> 31.
 *
 * <p>Not thread-safe: one for each calculation.
 */
public final class Draws {

  private long state;

  /**
   * Begins a row of numbers.
   *
   * @param seed from which they follow
   */
  public Draws(long seed) {
    this.state = seed;
  }

  /**
   * Returns one of many rows of numbers that follow from one seed.
   *
   * @param seed the seed
   * @param row which of them
   * @return the row
   */
  public static Draws of(long seed, long row) {
    return new Draws(new Draws(seed).next() ^ new Draws(row).next());
  }

  /**
   * Returns the next 64 bits.
   *
   * @return any number, each as likely
   */
  public long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * Returns a whole number from 0 to below a bound, each as likely.
   *
   * @param bound above 0
   * @return the number
   */
  public long below(long bound) {
    long bits = next() >>> 1;
    long number = bits % bound;
    while (bits - number + (bound - 1) < 0) {
      bits = next() >>> 1;
      number = bits % bound;
    }
    return number;
  }
}
