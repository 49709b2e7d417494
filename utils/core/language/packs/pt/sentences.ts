import type { SentenceTable } from '../../sentence-table';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  // «O dep. Rocha e a sra. Nunes moram na av. Central, pág. 3.»
  abbreviations: wordList(`
    sr., sra., srs., sras., srta., dr., dra., drs., dras., d., prof., profa., eng., arq., gen., cel.
    maj., ten., sgt., alm., brig., des., min., dep., sen., gov., pres., pe., fr., mons., rev., sto.
    sta., s., exmo., exma., ilmo., av., r., al., pça., trav., rod., cf., p.ex., aprox., pág., págs., p.
    pp., nº., núm., mr., mrs., ms., vs., depto., máx., mín.
  `),
  numberAbbreviations: wordList(`
    art., arts., n., núm., vol., cap., fig., tel., pág., págs., p., pp., inc., jan., fev., mar., abr.
    jun., jul., ago., set., out., nov., dez., min.
  `),
  looseAbbreviations: wordList('ltda., ltd., corp., jr., cia., km., kg.'),
  closingAbbreviations: wordList('etc., s.a.'),
  ordinalStop: false,
  openers: wordList(`
    o, a, os, as, um, uma, uns, umas, ao, à, aos, às, do, da, dos, das, de, no, na, nos, nas, em, num
    numa, pelo, pela, pelos, pelas, com, sem, por, para, segundo, sobre, após, ante, sob, desde, até
    entre, durante, conforme, e, ou, mas, se, não, quando, como, onde, que, quem, porque, embora
    enquanto, ele, ela, eles, elas, eu, nós, você, vocês, seu, sua, seus, suas, este, esta, estes, estas
    esse, essa, esses, essas, isso, isto, aquele, aquela, todo, todos, toda, todas, muitos, alguns
    vários, dois, duas, três, outro, outra, hoje, ontem, amanhã, agora, também, assim, então, depois
    antes, já, há, é, são, foi
  `),
  dangling: wordList(`
    ele, ela, eles, elas, este, esta, estes, estas, isto, esse, essa, esses, essas, isso, aquele, aquela
    aquilo, seu, sua, seus, suas, ambos, ambas, tal, tais, mas, e, ou, porém, contudo, entretanto
    todavia, no entanto, além disso, também, tampouco, assim, então, depois, enquanto isso, por isso
    portanto, por conseguinte, com isso, dessa forma, desta forma, dessa maneira, nesse sentido
    neste sentido, de fato, aliás, já ele, já ela, por sua vez, por outro lado, ao mesmo tempo
    por exemplo, finalmente, ainda assim, daí, ali, aqui, lá, o mesmo, a mesma, este último, esta última
    na ocasião, nesse, nessa, neste, nesta, desse, dessa, deste, desta
  `),
};
