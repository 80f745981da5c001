/** Sets of small whole numbers, as bits of a growing array of words. */
export class Bits {
  private words: number[] = [];

  static of(...members: readonly number[]): Bits {
    const bits = new Bits();
    for (const member of members) bits.add(member);
    return bits;
  }

  add(member: number): void {
    const word = member >>> 5;
    while (this.words.length <= word) this.words.push(0);
    this.words[word] = (this.words[word] ?? 0) | (1 << (member & 31));
  }

  addAll(other: Bits): void {
    while (this.words.length < other.words.length) this.words.push(0);
    for (let word = 0; word < other.words.length; word++) {
      this.words[word] = (this.words[word] ?? 0) | (other.words[word] ?? 0);
    }
  }

  and(other: Bits): Bits {
    const result = new Bits();
    const length = Math.min(this.words.length, other.words.length);
    for (let word = 0; word < length; word++) result.words.push((this.words[word] ?? 0) & (other.words[word] ?? 0));
    return result;
  }

  meets(other: Bits): boolean {
    const length = Math.min(this.words.length, other.words.length);
    for (let word = 0; word < length; word++)
      if (((this.words[word] ?? 0) & (other.words[word] ?? 0)) !== 0) return true;
    return false;
  }

  without(other: Bits): Bits {
    const result = new Bits();
    result.words = this.words.map((word, index) => word & ~(other.words[index] ?? 0));
    return result;
  }

  members(): number[] {
    const found: number[] = [];
    this.words.forEach((word, index) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) found.push(index * 32 + 31 - Math.clz32(rest & -rest));
    });
    return found;
  }
}
