import type { Token } from '../words/tokens';

/** By token: how many sentences and paragraphs with words outside quotations begin up to it. */
export interface Places {
  readonly sentences: Int32Array;
  readonly blocks: Int32Array;
}

/** Numbers the narrator's sentences and paragraphs alone: a long quotation takes nobody farther from whoever it speaks for. */
export function findPlaces(tokens: readonly Token[]): Places {
  const places = { sentences: new Int32Array(tokens.length), blocks: new Int32Array(tokens.length) };
  let [sentences, blocks] = [0, 0];
  let last: Token | undefined;
  tokens.forEach((token, at) => {
    if (token.isWord && token.inside < 0) {
      if (token.sentence !== last?.sentence) sentences++;
      if (token.block !== last?.block) blocks++;
      last = token;
    }
    places.sentences[at] = sentences;
    places.blocks[at] = blocks;
  });
  return places;
}
