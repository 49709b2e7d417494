const MAX_SHARING_ONE = 8;

/** Who holds a name or an office, by its words, those met last first. */
export class Holders {
  private readonly byWords = new Map<string, number[]>();

  of(words: string): readonly number[] | undefined {
    return this.byWords.get(words);
  }

  note(words: string, id: number): void {
    const list = this.byWords.get(words);
    if (!list) this.byWords.set(words, [id]);
    else if (!list.includes(id)) {
      list.unshift(id);
      if (list.length > MAX_SHARING_ONE) list.pop();
    } else if (list[0] !== id) list.splice(0, 0, ...list.splice(list.indexOf(id), 1));
  }
}
