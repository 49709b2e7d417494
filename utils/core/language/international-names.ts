import { wordList } from './word-list';

/** Words that make a name the name of a body in whatever language the article is written: "General Motors Corporation". */
export const bodyWords = wordList(`
  corporation, corp, inc, incorporated, ltd, llc, plc, gmbh, ag, spa, s.p.a., s.a., sa, sas, nv, bv, co, company, group, holding, holdings, bank, times, post, news, journal, university, institute, foundation,
  association, union, council, committee, party, motors, airlines, airways, utd, fc, afc, rovers, wanderers, hotspur, technologies, systems, energy, partners, capital, media, united, city, house, street, network, press, tribune, herald, gazette,
  hamas, hezbollah, nato, google, facebook, twitter, instagram, whatsapp, tiktok, youtube, telegram, microsoft, apple, amazon, netflix, tesla, boeing, airbus, nasa, unesco, unicef, fifa, uefa, interpol, europol, fbi, cia, nsa,
  greenpeace, amnesty, oxfam, opec, fmi, imf, bce, ecb, cgt, cdu, spd, afd, fdp
`);

/** News agencies and papers that articles of all languages quote. */
export const outletNames = wordList(`
  reuters, afp, ap, interfax, tass, bbc, cnn, ansa, efe, dpa, bloomberg, guardian, adnkronos, agi, lapresse, europa press, pap, anp, belga, apa, afp, upi, xinhua, yonhap, kyodo, ria novosti, novosti, fox news, sky news,
  nyt, financial times, new york times, washington post, wall street journal, politico, axios, euronews, al jazeera, repubblica, corriere della sera, la stampa, le monde, le figaro, libération, el país, el mundo, la vanguardia, der spiegel,
  spiegel, bild, faz, süddeutsche zeitung, folha, globo, lusa, rai, tf1, bfmtv, franceinfo, zdf, ard, nos, rtl, vrt, tvn24, onet, gazeta wyborcza, rzeczpospolita, the times, the sun, daily mail, daily telegraph, npr, msnbc, cbs, abc, nbc, unitel
`);

/** Papers, magazines and broadcasters whose names are other words as well: they stand for themselves in marks alone. */
export const markedOutletNames = wordList(`
  times, sunday times, telegraph, economist, newsweek, time, usa today, vogue, forbes, rolling stone, new yorker, al arabiya, haaretz,
  global times
`);
