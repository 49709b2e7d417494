import type { SentenceTable } from '../../sentence-table';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  // „Prof. Nowak i ks. Zieliński mieszkają przy ul. Polnej od ok. 30 lat.”
  abbreviations: wordList(`
    dr., prof., hab., inż., mgr., lek., gen., płk., ppłk., mjr., kpt., por., ppor., sierż., asp., kom.
    nadkom., podkom., insp., ks., bp., abp., kard., o., s., św., bł., red., pos., sen., min., prez., p.
    pp., ul., al., pl., os., m.in., np., tzw., tzn., tj., ok., zob., wg., ws., ds., nr., ust., pkt.
    par., poz., str., rozdz., t., godz., sygn., woj., pow., gm., zam., ur., zm., jw., mr., mrs., vs.
    st., mł., lit., łac., ang., niem., franc., ros., prok., dyr., bryg., adm., kmdr., nacz., wicemin.
  `),
  numberAbbreviations: wordList(`
    nr., art., ust., pkt., poz., str., rozdz., t., tel., godz., par., sygn.
  `),
  // „Było to w 1998 r. Potem wyjechał.”
  looseAbbreviations: wordList('im., tys., mln., mld., inc., corp., ltd., jr.'),
  closingAbbreviations: wordList('itd., itp., etc., in., r., w., proc., zł., gr., sp.j., s.a.'),
  // „3. Pułk”, „15. rocznica”
  ordinalStop: true,
  openers: wordList(`
    w, we, na, z, ze, do, od, po, za, przed, przy, o, u, dla, bez, pod, nad, przez, między, według
    podczas, mimo, i, a, ale, lecz, oraz, lub, albo, jednak, gdy, kiedy, jak, jeśli, jeżeli, bo
    ponieważ, chociaż, choć, że, kto, co, gdzie, dlaczego, on, ona, ono, oni, one, my, ja, ty, pan, pani
    to, ten, ta, te, ci, tego, tej, tych, jego, jej, ich, nie, tak, już, jeszcze, też, także, wszyscy
    wielu, kilka, dwa, trzy, inny, inne, dziś, dzisiaj, wczoraj, jutro, teraz, potem, następnie
    tymczasem, jest, są, był, była, było, były
  `),
  dangling: wordList(`
    on, ona, ono, oni, one, jego, jej, ich, jemu, mu, im, ten, ta, to, te, ci, tego, tej, tych, tym, tam
    tu, stąd, stamtąd, oba, obaj, obie, ale, lecz, jednak, jednakże, natomiast, zaś, a, i, oraz, więc
    zatem, dlatego, przez to, w związku z tym, ponadto, poza tym, oprócz tego, także, też, również
    mimo to, pomimo tego, tymczasem, wtedy, wówczas, potem, następnie, później, wcześniej, z kolei
    z drugiej strony, na przykład, przeciwnie, dodatkowo, w rezultacie, w efekcie, jak dodał, jak dodała
    dodał, dodała, podkreślił, podkreśliła, zaznaczył, zaznaczyła, ostatni, taki, taka, takie
  `),
};
