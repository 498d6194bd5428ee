/** A list of 32-bit integers that grows; what was not set is 0. */
export class Growing {
  length = 0;
  #items = new Int32Array(1024);

  at(index: number): number {
    return index < this.length ? (this.#items[index] as number) : 0;
  }

  push(item: number): void {
    this.set(this.length, item);
  }

  set(index: number, item: number): void {
    if (index >= this.#items.length) {
      const larger = new Int32Array(2 * index);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[index] = item;
    this.length = Math.max(this.length, index + 1);
  }

  whole(): Int32Array {
    return this.#items.slice(0, this.length);
  }
}
