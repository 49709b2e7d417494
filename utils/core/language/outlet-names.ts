import { wordList } from './word-list';

/** Papers and broadcasters that newspapers of all languages name. Lower case, without an article that may be left out. */
export const OUTLET_NAMES: readonly string[] = wordList(`
  new york times, nyt, washington post, wall street journal, financial times, guardian, times, sunday times, daily mail, telegraph, daily telegraph
  sun, economist, bloomberg, reuters, politico, newsweek, time, usa today, cnn, bbc, fox news, nbc news, cbs news, abc news, msnbc, al jazeera, al arabiya
  le monde, le figaro, l'équipe, libération, der spiegel, bild, die welt, die zeit, frankfurter allgemeine zeitung, süddeutsche zeitung, der standard
  corriere della sera, la repubblica, la stampa, gazzetta dello sport, el país, el mundo, la vanguardia, marca, haaretz, global times, the athletic
  algemeen dagblad, telegraaf, volkskrant, vogue, variety, hollywood reporter, rolling stone, forbes, vanity fair, new yorker, tmz, wired, ukrajinska prawda
`);
