/*
 * Words that those who build news pages put into class names, ids, roles and test ids. They are English, or the words of
 * the trade that they use in all languages, and say what an element is where its tag does not.
 */

/** What is so named is no article even where it holds most of a page's text. */
const NO_ARTICLE =
  /comment(?!ary)|disqus|cookie|consent|onetrust|gdpr|taboola|outbrain|recommend|related|most-?(?:read|popular)|trending|(?:^|[^a-z])footer(?:$|[^a-z])/u;

/** What is so named is not the text, however long it is. */
const APART =
  /newsletter|read-?(?:more|also|next)|more-?(?:on|from|stories|news)|see-?also|also-?read|teaser|advert|sponsor|breadcrumb|side-?bar|carousel|slideshow|tooltip|modal(?![a-z])|popup|popover|lightbox|sign-?(?:up|in)|log-?in|regist(?:er|ration)|subscri(?:be|ption)|navigation|pagination|fact-?box|info-?box|correlati|leggi-?anche|lire-?aussi|capping|follow-?us|(?:^|[^a-z])(?:ads?|adv|promo|nav|menu|poll|quiz|complementary|contentinfo|dialog|alertdialog|toolbar|tablist|search)(?:$|[^a-z])/u;

/** Names of small things beside the text. A large element that is so named is a place of text all the same. */
const APART_WHEN_SMALL =
  /caption|(?:article|post|story|entry|publi(?:sh|shed|cation)|news)[-_]*(?:date|time|meta|info)|copyright|credit|byline|author|shar(?:e|ing)|social|promo|tool(?:s|box)|widget|player|playlist|donat|app-?download|reading-?time|time-?stamp|topic|tags|keyword|bookmark|feedback|disclaimer|whatsapp|telegram|legend|didascalia|bildunterschrift|epigraf|(?:^|[^a-z])(?:meta|tag|source|bio|aside|survey|rating|follow|figure|media|image|photo|video|gallery|cta|kicker|overline|eyebrow|date|time|published|updated|views|likes|reactions|print|links|listen|audio|firma|autor|pie-foto|bron|button)(?:$|[^a-z])/u;

const TEXT =
  /(?:article|story|post|entry|content|news|page|detail)[-_]*(?:body|text|content|copy|main)|(?:body|main)[-_]*(?:text|content|copy)|articlebody|paragraph|rich-?text|(?:^|[^a-z])(?:prose|fliesstext|corpo|cuerpo|testo)(?:$|[^a-z])/u;

const STANDFIRST =
  /standfirst|synopsis|epigraph|sub-?title|sub-?head|subheadline|sottotitolo|occhiello|sommario|catenaccio|chapeau|vorspann|entradilla|linha-?fina|subtitulo|zajawka|(?:^|[^a-z])(?:dek|deck|lead|lede|leadtext|leadin|ingress|intro|introduction|abstract|summary|excerpt|description|chapo|anleser|bajada|copete|sumario|manchet|perex|anons|spot)(?:$|[^a-z])|(?:article|story|post)[-_]*(?:lead|intro|summary|description|excerpt|dek)/u;

/** Whether an element is named as something that no article stands in. */
export function isNamedNoArticle(names: string): boolean {
  return NO_ARTICLE.test(names);
}

/** Whether an element is named as something apart from the text: a caption, a box, a bar, an advertisement. */
export function isNamedApart(names: string, isSmall: boolean): boolean {
  // `print:hidden` and the like say when a style holds, and not what the element is
  const own = names.includes(':') ? names.replace(/\S{0,80}:\S{0,80}/gu, ' ') : names;
  return APART.test(own) || (isSmall && APART_WHEN_SMALL.test(own));
}

/** Whether an element has a name that means the text of an article, and not a box in it (`article-body__newsletter`). */
export function isNamedText(names: string): boolean {
  return TEXT.test(names) && names.split(' ').some((name) => TEXT.test(name) && !APART.test(name));
}

/** Whether an element is named as the standfirst, the lines between headline and text that sum a story up. */
export function isNamedStandfirst(names: string): boolean {
  return STANDFIRST.test(names);
}
