import type { SentenceTable } from '../../sentence-table';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  // „Prof. Kern kam bzw. ging gem. Art. 5 um ca. 8 Uhr, rund 3 Mio. Euro.“
  abbreviations: wordList(`
    dr., prof., hr., fr., hrn., frl., st., dipl., ing., mag., abg., bgm., gen., sen., min., präs., vors.
    stv., stellv., bzw., ca., evtl., ggf., gem., vgl., z., d., u., v., i., inkl., exkl., sog., insb.
    bes., zzgl., abzgl., mind., max., tel., str., nr., nrn., abs., az., s., kap., bd., bde., hrsg., geb.
    gest., verh., std., mr., mrs., ms., vs., ev., kath., röm., lat., engl., franz., frz., ital., russ.
    amerik., dt.
  `),
  // „Er blieb nur 5 Min. Dann ging er“, aber „Art. 12“.
  numberAbbreviations: wordList(`
    nr., nrn., abs., art., az., kap., bd., ziff., rn., tel., par., min., sek., jan., jän., feb., aug.
    sept., okt., nov., dez.
  `),
  // „Möbel usw. Das Haus steht leer.“
  looseAbbreviations: wordList('mio., mrd., tsd., co., inc., corp., ltd., jun., jr.'),
  closingAbbreviations: wordList('usw., etc., ff., e.v., o.ä., u.a.'),
  // „am 3. Oktober“, „der 1. FC“, „Ludwig XIV.“
  ordinalStop: true,
  openers: wordList(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, in, im, am, an, auf, aus, bei, mit
    nach, von, vom, vor, zu, zum, zur, für, über, unter, gegen, durch, ohne, um, seit, bis, und, oder
    aber, doch, denn, wenn, als, ob, weil, während, obwohl, da, dort, hier, wer, was, wo, wie, warum
    wann, er, sie, es, wir, ich, ihr, man, niemand, nun, nur, noch, auch, nicht, kein, keine, alle
    viele, einige, mehrere, zwei, drei, rund, laut, dann, danach, zuvor, damit, dabei, dazu, heute
    gestern, morgen, jetzt, so
  `),
  dangling: wordList(`
    er, sie, es, ihn, ihm, ihr, ihnen, dieser, diese, dieses, diesen, diesem, dies, die beiden, beide
    jener, jene, jenes, sein, seine, seinen, seinem, seiner, ihre, ihren, ihrem, ihrer, aber, doch
    jedoch, allerdings, dennoch, trotzdem, außerdem, zudem, daher, deshalb, deswegen, darum, damit
    dabei, dafür, dagegen, daraufhin, danach, dann, davon, davor, dazu, dadurch, darauf, daran, darin
    darüber, denn, und, oder, auch, ebenso, so, also, somit, folglich, schließlich, zuvor, inzwischen
    unterdessen, derweil, gleichzeitig, vielmehr, hingegen, stattdessen, demnach, letztere, letzterer
    dort, hier, zum beispiel, so etwa, im gegenteil, das gleiche
  `),
};
