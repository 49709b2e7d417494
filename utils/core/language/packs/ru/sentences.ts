import type { SentenceTable } from '../../sentence-table';
import { sharedSentences } from '../../shared-sentences';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  ...sharedSentences,
  openers: wordList(
    'в, на, он, она, они, это, но, и, а, по, при, после, как, мы, я, если, когда, также, однако, для, с, у, к, из, за, от',
  ),
  dangling: wordList(`
    он, она, они, оно, это, этот, эта, эти, его, её, ее, их, тот, но, и, а, или, однако, поэтому, также, кроме того, при этом, тем не менее, зато, затем
    потом, тогда, там, в результате, например, впрочем, таким образом, вместе с тем, в свою очередь, по его словам, по ее словам, по её словам
  `),
};
