import { wordList } from './word-list';

/**
 * Languages without a pack whose newspapers write speech with a dash: the words that start "said she" behind it. Lower case.
 * "– Vi dro tidlig, sier Amina." "«Мы ушли, – говорит Амина, – на рассвете»."
 */
export const dialogueVerbs: Readonly<Record<string, readonly string[]>> = {
  cs: wordList(`
    řekl, řekla, říká, uvedl, uvedla, dodal, dodala, dodává, míní, popsal, popsala, vysvětlil, vysvětlila, vysvětluje,
    upozornil, upozornila, prohlásil, prohlásila, tvrdí, ptá se, zeptal se, odpověděl, odpověděla
  `),
  fi: wordList(`
    sanoo, sanoi, kertoo, kertoi, toteaa, totesi, kysyy, kysyi, vastaa, vastasi, jatkaa, jatkoi, kuvailee, selittää, selitti,
    lisää, lisäsi, arvioi, muistuttaa, korostaa, huomauttaa, pohtii, huutaa, huusi, kirjoittaa
  `),
  uk: wordList(`
    сказав, сказала, каже, заявив, заявила, зазначив, зазначила, додав, додала, розповів, розповіла, пояснив, пояснила,
    наголосив, наголосила, вважає, відповів, відповіла, пише
  `),
};
