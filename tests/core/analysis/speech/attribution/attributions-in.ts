import { findSpeech } from '../../../../../utils/core/analysis/speech/find-speech';
import { textOf } from '../../../../../utils/core/article/span';
import type { LanguagePack } from '../../../../../utils/core/language/pack';
import { packFor } from '../../../../../utils/core/language/registry';
import { splitSentences } from '../../../../../utils/core/language/sentences';
import type { TextInput } from '../../../../../utils/core/reading/read-text';
import { articleOf } from '../../../../support/articles';

/** What the analysis says of each quotation that is speech, in words. */
export function attributionsIn(
  text: string,
  lang: string,
  pack: LanguagePack | null = packFor(lang),
  about: Partial<TextInput> = {},
) {
  const { article, speech } = speechIn(text, lang, pack, about);
  return speech.quotes
    .filter(({ kind }) => kind !== 'words')
    .map(({ attribution, cue, confidence, evidence }) => ({
      name: attribution ? (speech.speakers[attribution.speaker]?.name ?? null) : null,
      mention: attribution?.mention ? textOf(article.text, attribution.mention) : null,
      via: attribution?.via ?? null,
      cue: cue && textOf(article.text, cue),
      rule: evidence?.rule ?? null,
      confidence,
    }));
}

/** All that is said in a text, and by whom. */
export function speechIn(
  text: string,
  lang: string,
  pack: LanguagePack | null = packFor(lang),
  about: Partial<TextInput> = {},
) {
  const article = articleOf(text, lang, about);
  const sentences = article.blocks.map((block) =>
    splitSentences(article.text, block, lang, pack?.sentences ?? null),
  );
  return { article, speech: findSpeech(article, sentences, pack) };
}
