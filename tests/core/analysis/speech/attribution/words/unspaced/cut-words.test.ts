import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../../../../utils/core/analysis/speech/attribution/words/lexicon-of';
import { splitWords } from '../../../../../../../utils/core/analysis/speech/attribution/words/split-words';
import {
  cutWords,
  runsOf,
} from '../../../../../../../utils/core/analysis/speech/attribution/words/unspaced/cut-words';
import { findNames } from '../../../../../../../utils/core/analysis/speech/attribution/words/unspaced/find-names';
import { packFor } from '../../../../../../../utils/core/language/registry';

/** The words of a text, names in brackets. */
function cut(text: string, lang: string): string {
  const pack = packFor(lang);
  if (!pack) throw new Error(`no pack for ${lang}`);
  const lexicon = lexiconOf(pack.speech);
  const words = splitWords(text);
  const names = findNames(runsOf(words), lexicon);
  return cutWords(words, lexicon, names)
    .map(({ word, capital }) => (capital ? `[${word}]` : word))
    .join(' ');
}

describe('words that no space parts', () => {
  it.each([
    ['zh', '市长陈明说', '市长 [陈] [明] 说'],
    // a name is known everywhere once it stood where a speaker stands
    ['zh', '陈明表示，人们都支持陈明', '[陈] [明] 表示 , 人们 都 支持 [陈] [明]'],
    ['zh', '总统安德烈·科瓦奇称', '总统 [安德烈] [科瓦奇] 称'],
    // a word that holds a verb of speech is none
    ['zh', '他读小说', '他 读 小说'],
    ['zh', '市发言人表示', '市发言人 表示'],
    ['ja', '森本葵市長は述べた', '[森本葵] 市長 は 述べた'],
    ['ja', '森本氏と森本葵氏', '[森本] 氏 と [森本] [葵] 氏'],
    // what a topic right before a quotation is has a name, whatever it is
    ['ja', '港北電産は「順調だ」', '[港北電産] は 「 順調 だ 」'],
    // a name that ends as a body does is a person's before a person's title, or beside the full name
    ['ja', '田村さんと木村浩一社長、木村社長', '[田村] さん と [木村] [浩一] 社長 , [木村] 社長'],
    ['ja', '夫の勇さん', '夫 の [勇さん]'],
    ['ja', '元社長の男性', '元社長 の 男性'],
    // the family name and what the article has beside it elsewhere too
    ['zh', '市長劉國華上任前承諾，劉國華说', '市長 [劉] [國華] 上任前 承諾 , [劉] [國華] 说'],
    // no characters of a foreign name are words
    ['zh', '导演让·皮埃尔·杜邦说', '导演 [让] [皮埃尔] [杜邦] 说'],
    ['zh', '店开说', '店开 说'],
    // は and と amid other hiragana are letters
    ['ja', 'はじめて見た', 'はじめて 見 た'],
    ['en', 'Amina said', '[amina] said'],
  ])('%s: %s', (lang, text, words) => {
    expect(cut(text, lang)).toBe(words);
  });

  it('keep their place in the text', () => {
    const text = '昨天，市长陈明说';
    const pack = packFor('zh');
    const words = pack ? cutWords(splitWords(text), lexiconOf(pack.speech)) : [];
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      '昨天',
      '，',
      '市长',
      '陈明',
      '说',
    ]);
  });
});
