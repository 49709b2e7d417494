import type { SpeechTable } from '../../speech-table';
import { endingList, wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-ować',
      finite: wordList('-uje, -ują, -ował, -owała, -owali, -owały, -owało'),
      participles: [],
      dependent: ['-ując'],
      verbs: wordList(`
        alarmować, apelować, argumentować, cytować, deklarować, dementować, doprecyzować, dziękować, informować, ironizować
        komentować, konkludować, konstatować, kontynuować, krytykować, podsumować, podziękować, pogratulować, poinformować
        postulować, precyzować, prognozować, proponować, reagować, relacjonować, replikować, skomentować, skrytykować, skwitować
        sprecyzować, sugerować, wtórować, zaalarmować, zaapelować, zacytować, zadeklarować, zakomunikować, zaproponować, zareagować
        denerwować się, irytować się, ekscytować się, zasugerować, zasygnalizować, zażartować, zdementować, zrelacjonować, zripostować, żartować,
        gwarantować, zagwarantować, rekomendować, zarekomendować, protestować, zaprotestować, wnioskować, oponować, spekulować, instruować,
        perswadować, wyrokować, pomstować, dywagować
      `),
      looseVerbs: wordList(`
        analizować, atakować, bagatelizować, diagnozować, gratulować, kwitować, punktować, spuentować, zaatakować, zatytułować
      `),
    },
    {
      lemma: '-ywać',
      finite: wordList('-uje, -ują, -ywał, -ywała, -ywali, -ywały'),
      participles: [],
      dependent: ['-ując'],
      verbs: wordList(`
        nawoływać, obiecywać, opisywać, podsumowywać, przekazywać, przekonywać, przewidywać, utrzymywać, wskazywać
      `),
      looseVerbs: wordList(`
        dopytywać, pokazywać
      `),
    },
    {
      lemma: '-edzieć',
      finite: wordList('-edział, -edziała, -edzieli, -edziały, -edziało'),
      participles: [],
      dependent: [],
      verbs: wordList(`
        odpowiedzieć, opowiedzieć, powiedzieć, zapowiedzieć
      `),
      looseVerbs: [],
    },
    {
      lemma: '-ać',
      finite: wordList('-a, -ają, -ał, -ała, -ali, -ały, -ało'),
      participles: [],
      dependent: ['-ając'],
      verbs: wordList(`
        dodać, dodawać, domagać się, doradzać, nakazać, napisać, nazwać, nazywać, nie ukrywać, obiecać, objaśniać, oceniać, odpierać
        odpowiadać, ogłaszać, określać, opisać, opowiadać, oskarżać, ostrzegać, oświadczać, oznajmiać, pisać, podać, podkreślać
        potwierdzać, powtarzać, przekazać, przestrzegać, przypominać, przyznać, pytać, rozkazać, spytać, stwierdzać, ujawniać
        uspokajać, uważać, uzasadniać, wezwać, wołać, wskazać, wspominać, wyjaśniać, wyliczać, wyrażać, wyznać, wzywać, zalecać
        zapewniać, zapowiadać, zaprzeczać, zapytać, zarzucać, zastanawiać się, zastrzegać, zauważać, zawołać, zaznaczać, zażądać
        zdradzać, zeznać, zwracać uwagę, żądać,
        ubolewać, narzekać, odpisać, uprzedzać, upierać się, odcinać się, dopytać, przytaczać, wymieniać, zgadzać się, nie zgadzać się, dopowiadać,
        zaklinać się, wyśmiewać
      `),
      looseVerbs: wordList(`
        obawiać się, odrzucać, popierać, pozdrawiać, rozmawiać, rozważać, rzucać, uśmiechać się, uznać, wychwalać, wzdychać, zaczynać
      `),
    },
    {
      lemma: '-ić',
      finite: wordList('-i, -ą, -ił, -iła, -ili, -iły, -iło'),
      participles: [],
      dependent: ['-ąc'],
      verbs: wordList(`
        chwalić, chwalić się, dowodzić, głosić, mówić, ocenić, ogłosić, określić, oznajmić, pochwalić, podkreślić, potwierdzić
        radzić, rzucić, stwierdzić, twierdzić, ujawnić, uściślić, uzasadnić, wyjaśnić, wyrazić, zagrozić, zalecić, zapewnić, zarzucić
        zdradzić, zwrócić uwagę, żalić się,
        uprzedzić, obwieścić, wymienić, drwić, zadrwić, marudzić, pożalić się, zwątpić, uspokoić, potępić
      `),
      looseVerbs: wordList(`
        bronić, kpić, mówić o, odrzucić, sądzić, wtrącić, wypalić
      `),
    },
    {
      lemma: '-yć',
      finite: wordList('-y, -ą, -ył, -yła, -yli, -yły, -yło'),
      participles: [],
      dependent: ['-ąc'],
      verbs: wordList(`
        cieszyć się, oskarżyć, oświadczyć, powtórzyć, skarżyć się, tłumaczyć, wyliczyć, wytłumaczyć, zakończyć, zaprzeczyć, zauważyć
        zaznaczyć,
        przytoczyć, straszyć
      `),
      looseVerbs: wordList(`
        kończyć, liczyć, wierzyć, zakończyć
      `),
    },
    {
      lemma: '-nąć',
      finite: wordList('-nął, -nęła, -nęli, -nęły'),
      participles: [],
      dependent: [],
      verbs: wordList(`
        krzyknąć, rozwinąć, szepnąć, wykrzyknąć
      `),
      looseVerbs: [],
    },
  ],
  verbs: wordList(`
    odrzekł, dał do zrozumienia, krzyczeli, czytaliśmy, dziwi się, oburza się, pochwalił się, mówią, powie, dodaje, dodano
    podkreślono, przyznaje, przypomniał, przypomniała, przypomnieli, przekazano, podaje, podano
    ostrzegł, ostrzegła, ostrzegli, odparł, odparła, odparli, pisze, piszą, napisano, wspomniał, wspomniała, grozi, groził
    krzyczy, krzyczał, krzyczała, wyznaje, doniósł, doniosła, donosi, donoszą, przestrzegł, przestrzegła, spuentował
    uciął, ucięła, dorzucił, dorzuciła, przytaknął, przytaknęła, rzekł, rzekła
    zwierzył się, zwierzyła się, puentuje, sygnalizuje, nie dowierza
    nie ma wątpliwości, nie miał wątpliwości, nie miała wątpliwości, słyszymy, usłyszeliśmy, poinformowano, zaznaczono, wyjaśniono
    stwierdzono, zapewniono, nie kryje, nie krył, zastrzegł, zastrzegła, odniósł się, odniosła się, odnosi się, czytamy, czytamy w, brzmi, zeznaje
  `),
  looseVerbs: wordList(`
    skandował, skandowali, skanduje, skandują, potępił, potępiła, potępili, nie, chciałby, rozumie, uśmiecha, zaczęła, boi się, pochwaliła, drwi, grzmi, grzmiał, grzmiała, ujął, ujęła, zauważała
    myśli, myślał, ma nadzieję, miał nadzieję, chce, chciał, chciała, wie, widzi, pokazał, śmieje się, śmiał się, zaczął
    czuje, poparł, wystąpił, uznaje
  `),
  participles: [],
  auxiliaries: [],
  participleGap: 0,
  dependentForms: wordList(`
    słowami, ze słowami, mówiąc, pisząc, grożąc, krzycząc, powołując się
  `),
  nouns: wordList(`
    tweecie, apelu, slogan, zdanie, zdaniem, wniosek, konferencja, konferencji, stanowisko, opinię, nagranie, uzasadnienie
    uzasadnieniu
    oświadczenie, oświadczeniu, oświadczenia, komunikat, komunikacie, słowa, słowo, słowami, słów, tweet, wpis, wpisie, post, poście, wiadomość, list, liście, przemówienie, przemówieniu, wywiad, wywiadzie, rozmowa, rozmowie, komentarz, komentarzu, odpowiedź, odpowiedzi, pytanie, pytaniu, wypowiedź, wypowiedzi, zapowiedź, apel, apelem, ostrzeżenie, zarzut, krytyka, hasło, hasłem, cytat, opinia, teza, stwierdzenie, deklaracja, obietnica, zeznanie, relacja, uwaga, tytuł, tekst, artykuł
  `),
  sources: wordList(
    'jego zdaniem, jej zdaniem, ich zdaniem, w jego ocenie, w jej ocenie, w ich ocenie, w jego opinii, w jej opinii, jak mówi, jak powiedział, jak powiedziała, jak podkreśla, jak podkreślił, twierdzi, jak informuje, jak poinformował, jak poinformowała, jak podaje, jak podał, jak dodał, jak dodała, zaznaczył, jak wyjaśnił, jak wyjaśnia, jak tłumaczy, jak ocenił, jak zauważył, jak przekazał, jak przekazała, donosi, jak pisze, w myśl, słowami, według, wedle, zdaniem, w ocenie, w opinii, w przekonaniu, jak wynika z, z relacji, jak',
  ),
  openingSources: wordList('dla'),
  sourcesAfter: [],
  contentMarkers: wordList('że, iż, czy, jak, dlaczego, by, aby, żeby'),
  pronouns: [
    { form: 'on', gender: 'masculine', number: 'singular' },
    { form: 'ona', gender: 'feminine', number: 'singular' },
    { form: 'oni', gender: 'masculine', number: 'plural' },
    { form: 'one', gender: 'feminine', number: 'plural' },
    { form: 'ja', gender: 'speaker', number: 'singular' },
    { form: 'my', gender: 'speaker', number: 'plural' },
    { form: 'ten ostatni', gender: 'masculine', number: 'singular' },
    { form: 'ta ostatnia', gender: 'feminine', number: 'singular' },
  ],
  possessives: wordList('jego, jej, ich, swój, swoja, swoje, mój, moja, nasz, nasza'),
  relatives: wordList('który, która, które, którzy'),
  articles: {
    definite: wordList('ten, ta, to, ci, te, tego, tej'),
    indefinite: wordList(
      'jeden, jedna, pewien, pewna, niektórzy, niektóre, kilku, wielu, inny, inna, inni, dwóch, trzech, część',
    ),
    masculine: wordList('ten, jeden, pewien, inny'),
    feminine: wordList('ta, jedna, pewna, inna'),
  },
  oneOf: wordList('jeden, jedna'),
  verbEndings: wordList('ał, ił, ył, ął, ali, ili, yli, ęli, ęła, szedł, szła, szli'),
  prepositions: wordList(`
    w, we, z, ze, na, do, po, od, ode, o, za, przed, przy, pod, nad, dla, bez, przez, między, pomiędzy, wśród, podczas, oprócz, poza, około, obok, wobec, wbrew, dzięki, mimo, pomimo, ku, u, jako, niż, przeciw, przeciwko, według, zamiast, wokół, poprzez, ponad, wraz
  `),
  linkingPrepositions: wordList('ds, do spraw, z, ze, od'),
  namePrepositions: wordList('dla, przeciw, przeciwko, bez'),
  conjunctions: wordList(
    'i, oraz, a, ale, lecz, lub, albo, ani, podczas, gdy, kiedy, ponieważ, bo, gdyż, choć, chociaż, jednak, natomiast, zaś, jeśli, jeżeli',
  ),
  honorifics: {
    masculine: wordList(
      'pan, pana, panu, ks., ksiądz, o., ojciec, abp, bp, kard., papież, król, książę, sir, lord',
    ),
    feminine: wordList('pani, panią, s., siostra, królowa, księżna, lady'),
    either: wordList(`
      dr, prof, mgr, inż, hab, mec, red, św, gen, płk, ppłk, mjr, kpt, por, ppor, sierż, mł, st, asp, kom, nadkom, podkom, insp, podinsp, nadinsp
      bryg, kmdr,
      prok, dyr, adm
    `),
  },
  declensions: [
    {
      lemma: '-ista',
      feminine: ['-istka'],
      plural: ['-iści'],
      masculine: wordList(`
        aktywista, ekonomista, tenisista, wokalista,
        konstytucjonalista, pianista, hokeista, szachista, maszynista, motocyklista,
        finalista, medalista
      `),
      either: wordList('specjalista'),
    },
    {
      lemma: '-ysta',
      feminine: ['-ystka'],
      plural: ['-yści'],
      masculine: wordList('parlamentarzysta, europarlamentarzysta, rowerzysta'),
      either: [],
    },
    {
      lemma: '-ik',
      feminine: ['-iczka'],
      plural: ['-icy'],
      masculine: wordList(`
        kierownik, pełnomocnik, prawnik, ratownik, rolnik, rzecznik, urzędnik, współpracownik, zawodnik,
        górnik, hutnik, komornik, zapaśnik, hydraulik, mechanik, lotnik, strażnik, ogrodnik, zwolennik, przeciwnik
      `),
      either: [],
    },
    {
      lemma: '-yk',
      feminine: ['-yczka'],
      plural: ['-ycy'],
      masculine: wordList(`
        analityk, historyk, polityk,
        genetyk, satyryk, elektryk, krytyk, informatyk, matematyk, statystyk
      `),
      either: [],
    },
    {
      lemma: '-or',
      feminine: ['-orka'],
      plural: ['-orzy'],
      masculine: wordList(`
        aktor, ambasador, autor, dyrektor, komentator, kompozytor, koordynator, kurator, organizator, prokurator, redaktor, rektor,
        senior, wicedyrektor,
        inwestor, prorektor, mediator, lokator, operator, restaurator
      `),
      either: wordList('obserwator'),
    },
    {
      lemma: '-er',
      feminine: ['-erka'],
      plural: ['-erzy'],
      masculine: wordList(`
        inżynier, lider, menedżer, premier, prezenter, reporter, reżyser, trener,
        kasjer, deweloper, bloger, raper, bokser, bankier, kontroler
      `),
      either: [],
    },
    {
      lemma: '-ent',
      feminine: ['-entka'],
      plural: ['-enci'],
      masculine: wordList('klient, korespondent, pacjent, prezydent, producent, student'),
      either: [],
    },
    {
      lemma: '-ant',
      feminine: ['-antka'],
      plural: ['-anci'],
      masculine: wordList('konsultant, policjant'),
      either: [],
    },
    {
      lemma: '-log',
      feminine: ['-lożka'],
      plural: ['-lodzy'],
      masculine: wordList(`
        biolog, politolog, psycholog, socjolog,
        kardiolog, onkolog, neurolog, ginekolog, stomatolog, geolog, hydrolog, archeolog, antropolog, kryminolog, ornitolog, ekolog, zoolog,
        toksykolog, immunolog
      `),
      either: [],
    },
    {
      lemma: '-arz',
      feminine: ['-arka'],
      plural: ['-arze'],
      masculine: wordList(`
        dziennikarz, kucharz, lekarz, malarz, pielęgniarz, piłkarz, piosenkarz, pisarz, sekretarz,
        hotelarz, weterynarz, aptekarz, bibliotekarz, pszczelarz, siatkarz, koszykarz, kolarz, narciarz, marynarz
      `),
      either: [],
    },
    {
      lemma: '-el',
      feminine: ['-elka'],
      plural: ['-ele'],
      masculine: wordList('nauczyciel, obywatel, właściciel, współwłaściciel, współzałożyciel, założyciel'),
      either: wordList('przedstawiciel'),
    },
    {
      lemma: '-',
      feminine: ['-ka'],
      plural: [],
      masculine: wordList(`
        adwokat, architekt, badacz, działacz, ekspert, filozof, kandydat, kapitan, kuzyn, prezes, sąsiad, sołtys, wójt
      `),
      either: [],
    },
    {
      lemma: '-y',
      feminine: ['-a'],
      plural: ['-i'],
      masculine: wordList('deputowany, eurodeputowany, oskarżony, podejrzany, przewodniczący, radny'),
      either: [],
    },
  ],
  roles: {
    masculine: wordList(`
      pedagog, dentysta,
      admirał, arcybiskup, artysta, biskup, biznesmen, bramkarz, brat, burmistrz, były premier, były prezydent, chemik, chirurg,
      chłopak, chłopiec, człowiek, demokrata, doktor, doradca, dowodzący, dowódca, dyktator, dyplomata, dyrektor generalny,
      dziadek, dziekan, epidemiolog, europoseł, felietonista, fizyk, generał, gospodarz, hodowca, imam, inspektor, internauta,
      kanclerz, kardynał, kibic, kierowca, klimatolog, kolega, komendant, komisarz, konsul, król, ksiądz, książę, leśnik, major,
      marszałek, mąż, mecenas, meteorolog, mężczyzna, mieszkaniec, miliarder, milioner, minister, mistrz, młodzieniec, muzyk,
      naczelnik, napastnik, naukowiec, negocjator, notariusz, obrońca, oficer, ojciec, opozycjonista, pan, papież, pilot,
      podsekretarz, poeta, pokrzywdzony, polityk pis, pomocnik, poseł, pracownik, proboszcz, profesor, przedsiębiorca,
      przewodnik, przyjaciel, przywódca, publicysta, pułkownik, rabin, redaktor naczelny, republikanin, robotnik,
      rzecznik prasowy, rzecznik rządu, sadownik, scenarzysta, sekretarz generalny, sekretarz stanu, selekcjoner, senator,
      sędzia, starosta, strażak, syn, synoptyk, szef, szkoleniowiec, świadek, tata, turysta, uczeń, weteran, wiceburmistrz,
      wicemarszałek, wiceminister, wicepremier, wiceprezes, wiceprezydent, wiceprzewodniczący, wiceszef, wirusolog, wojewoda,
      wujek, wykładowca, wysłannik, związkowiec, żołnierz,
      rybak, handlowiec, sprzedawca, stoczniowiec, pediatra, ortopeda, farmaceuta, fizjoterapeuta, astronom, językoznawca, leśniczy, myśliwy, makler,
      wynalazca, twórca, dyrygent, choreograf, komik, youtuber, influencer, fotograf, fotoreporter, wydawca, kustosz, kapłan, pastor, prymas,
      metropolita, samorządowiec, prezydent miasta, marszałek województwa, marszałek sejmu, marszałek senatu, rzecznik praw obywatelskich, skarbnik,
      prezes zarządu, członek zarządu, motorniczy, dyspozytor, funkcjonariusz, dzielnicowy, detektyw, oskarżyciel, biegły, ławnik, najemca, pływak,
      skoczek, biegacz, żużlowiec, skrzydłowy, rozgrywający, zięć, szwagier, wnuk, wnuczek, teść, narzeczony, partner, hejter, emeryt, rencista,
      kierowca autobusu, przewoźnik, podróżny, pasażer, spadochroniarz, kombatant, powstaniec, strateg
    `),
    feminine: wordList(`
      artystka, babcia, bizneswoman, burmistrzyni, ciotka, córka, doktorka, doradczyni, dyplomatka, dyrektor, dziewczyna,
      dziewczynka, europosłanka, influencerka, internautka, kanclerka, kobieta, koleżanka, komisarz, królowa, księżna,
      księżniczka, mama, marszałkini, matka, mieszkanka, ministerka, ministra, mistrzyni, naukowczyni, pani, partnerka,
      pierwsza dama, poetka, posłanka, pracownica, profesorka, przedsiębiorczyni, przyjaciółka, przywódczyni, publicystka,
      redaktor naczelna, robotnica, rzeczniczka prasowa, scenarzystka, senatorka, sędzina, siostra, szefowa, turystka, uczennica,
      wdowa, wicemarszałkini, wiceministra, zakonnica, związkowczyni, żołnierka, żona,
      położna, stewardesa, funkcjonariuszka, biegaczka, pływaczka, samorządowczyni, emerytka, pasażerka, podróżna, wnuczka,
      synowa, narzeczona, teściowa, szwagierka, sprzedawczyni, gospodyni, mistrzyni świata
    `),
    either: wordList(`
      członek, członkini, dziecko, gość, gwiazda, ofiara, opiekun, osoba, przedstawicielka, reprezentant, reprezentantka, rodzic,
      specjalistka, świadkini, źródło
    `),
  },
  generalRoles: wordList(`
    polityk, urzędnik, urzędniczka, funkcjonariusz, funkcjonariuszka, parlamentarzysta, parlamentarzystka, samorządowiec, ekspert, ekspertka, specjalista, specjalistka, naukowiec, badacz,
    badaczka, analityk, szef, szefowa, lider, liderka, przywódca, przewodniczący, przewodnicząca, kobieta, mężczyzna, człowiek, chłopak, dziewczyna, emeryt, emerytka, sportowiec, zawodnik,
    zawodniczka, piłkarz, napastnik, obrońca, pomocnik, bramkarz, tenisista, tenisistka, szkoleniowiec, trener, selekcjoner, artysta, artystka, aktor, aktorka, piosenkarz, piosenkarka,
    muzyk, wokalista, wokalistka, reżyser, reżyserka, pisarz, pisarka, autor, autorka, dziennikarz, dziennikarka, publicysta, publicystka, biznesmen, przedsiębiorca, miliarder, dyplomata,
    dyplomatka, poseł, posłanka, senator, lekarz, lekarka, aktywista, aktywistka, działacz, działaczka, oskarżony, oskarżona, podejrzany, podejrzana, poszkodowany, poszkodowana, turysta,
    turystka, mieszkaniec, mieszkanka, gwiazda, członek, członkini, przedstawiciel, przedstawicielka, wojskowy, duchowny, hierarcha
  `),
  unnamedRoles: wordList(`
    źródło, świadek, świadkini, internauta, internautka,
    rozmówca, rozmówczyni, czytelnik, czytelniczka, informator
  `),
  soleOffices: [['prezydent'], wordList('premier, kanclerz'), ['król'], ['królowa'], ['papież']],
  kinship: wordList(
    'żona, mąż, matka, mama, ojciec, tata, syn, córka, brat, siostra, wdowa, babcia, dziadek',
  ),
  groups: wordList(`
    adwokaci, amerykanie, badacze, badaczy, biskupi, bliscy, czytelnicy, czytelniczka, czytelnik, demokraci, demonstranci,
    dyplomaci, działacze, eksperci, fani, funkcjonariusze, internauci, kibice, kobiety, koledzy, konserwatyści,
    konsumenci, krewni, lekkoatleta, lekkoatletka, liberałowie, ludzie, media, mężczyźni, mieszkańców, mieszkańcy,
    ministrowie, młodzi, nastolatek, nastolatka, naukowcy, niemcy, ofiary, polacy, posłowie, poszkodowana, poszkodowany,
    pracownicy, protestujący, przedsiębiorcy, przyjaciele, republikanie, rodzice, rodziny, rosjanie, rozmówca,
    rozmówczyni, sąsiedzi, senatorowie, sędziowie, służby, socjaliści, sportowiec, strażacy, śledczy, świadkowie, turyści,
    uczniowie, ukraińcy, użytkownicy, władze, wojskowi, wolontariusz, wolontariuszka, związki, związki zawodowe, związkowcy,
    źródła, żołnierze,
    funkcjonariuszki, okoliczni mieszkańcy, pasażerowie, podróżni, emeryci, samorządowcy, synoptycy, meteorolodzy
  `),
  bodies: wordList(`
    straż, zespół, bruksela, większość, zarząd, gus, imgw, gopr, topr, cba, abw, nfz, sztab generalny, episkopat
    kuria, redakcja, telewizja, nadleśnictwo, inspekcja, sanepid,
    rząd, ministerstwo, resort, parlament, sejm, senat, kongres, komisja, komisja europejska, rada, komitet, sąd, sąd najwyższy, trybunał, prokuratura, policja, straż pożarna, straż graniczna, urząd, miasto, gmina, powiat, województwo, samorząd, partia, ruch, związek, stowarzyszenie, organizacja, spółka, firma, przedsiębiorstwo, koncern, grupa, uniwersytet, uczelnia,
    szkoła, szpital, instytut, fundacja, centrum, drużyna, klub, federacja, liga, kościół, armia, wojsko, marynarka, biuro, ambasada, bank, sieć, stacja, gazeta, dziennik, magazyn, tygodnik, portal, serwis, agencja, kreml, biały dom, pentagon, watykan, pałac prezydencki, koalicja, opozycja, rodzina, kancelaria, kancelaria prezydenta, dyrekcja, administracja, reżim, sztab, onz, nato, ue, unia, unia europejska, msz, mon, mswia, nbp, zus, nik, pis, ko, psl, lewica, konfederacja, polska 2050,
    wodociągi, spółdzielnia, wspólnota, nadzór budowlany, kuratorium, starostwo, magistrat, ratusz, izba, trybunał konstytucyjny, tk, krs, sn, nsa,
    wsa, rpo, pkp, orlen, pge, tauron, pkw, uokik, ure, knf, gddkia, gitd, kgp, ksp, cbśp, sop, wot, straż miejska, pogotowie, lotnisko, muzeum,
    teatr, biblioteka, schronisko, parafia, diecezja, caritas, wośp, pzpn, platforma obywatelska, prawo i sprawiedliwość, suwerenna polska,
    trzecia droga, solidarność, hamas, hezbollah, tsue, etpc, parlament europejski, pe, ke, rada europejska, ebc, oecd, mfw, bank światowy, zakład,
    fabryka, elektrownia, kopalnia
  `),
  bodyKinds: [
    { nouns: wordList('organizacja'), names: wordList('stowarzyszenie, fundacja, związek, federacja, rada') },
    { nouns: wordList('firma, spółka'), names: wordList('grupa') },
  ],
  documents: wordList(`
    raport, komunikat, oświadczenie, list, dokument, badanie, badania, sondaż, analiza, artykuł, książka, plakat, transparent, wyrok, ustawa, notatka, e-mail, mail, tweet, wpis, nagranie, film, traktat, umowa, porozumienie, konstytucja, regulamin, petycja, skarga, akt oskarżenia, uzasadnienie, pismo, uchwała, protokół
  `),
  // behind an office: "prezydent [Francji]"
  places: wordList(`
    afganistanu, albanii, algierii, argentyny, armenii, australii, austrii, azerbejdżanu, belgii, białorusi, brazylii, bułgarii, chile, chin, chorwacji, cypru
    czech, danii, egiptu, estonii, filipin, finlandii, francji, grecji, gruzji, hiszpanii, holandii, indii, indonezji, iraku, iranu, irlandii, islandii, izraela
    japonii, jordanii, kanady, kataru, kazachstanu, kolumbii, korei, kosowa, kuby, libanu, libii, litwy, łotwy, macedonii, malty, maroka, meksyku, mołdawii
    mongolii, niemiec, nigerii, norwegii, pakistanu, palestyny, peru, polski, portugalii, rfn, rosji, rp, rumunii, serbii, słowacji, słowenii, syrii, szkocji
    szwajcarii, szwecji, tajwanu, tunezji, turcji, ukrainy, usa, wenezueli, węgier, wietnamu, włoch, zea, kremla, pentagonu, watykanu, unii, sejmu, senatu
    warszawy, krakowa, łodzi, wrocławia, poznania, gdańska, gdyni, szczecina, bydgoszczy, lublina, białegostoku, katowic, rzeszowa, torunia, kielc, olsztyna
    moskwy, londynu, berlina, paryża, kijowa, waszyngtonu, brukseli, teheranu, pekinu
  `),
  nameParticles: wordList('de, von, van, der, den, di, da, del, la, le, al, el, bin, ibn, dos'),
  outletNouns: wordList(`
    agencja, agencja prasowa, gazeta, dziennik, magazyn, tygodnik, stacja, telewizja, radio, radia, portal, serwis, pap, redakcja, platforma, reuters, polsat news, tvn24
  `),
  notNames: wordList(`
    poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień, boże, bóg, bogu, internet, tak, nie, ok,
    więc, dlatego, zatem, też, także, również, jeszcze, już, teraz, tu, tam, dziś, dzisiaj, wczoraj, jutro, potem, później, wcześniej, następnie, wreszcie, tymczasem, ponadto, poza tym, zdaniem, jaki, jaka, jakie, co, kto, gdzie, ile,
    ono, wy, ty, tym, tych, twój, wasz, każdy, każda, wszyscy, wszystkie, wszystko, nic, nikt, ktoś, coś, inne, dwa, dwie, trzy, cztery, jest, są, był, była, było, byli, będzie, został, może, można, trzeba, się, mnie, mi, mu, go, im, nam, nas, was, bardzo, tylko, nawet, właśnie, zawsze, nigdy, niech, zdjęcie, foto, fot, wideo, czytaj, zobacz, dziękuję, covid, covid-19, z kolei, pytany, pytana, zapytany, zapytana
  `),
  smallWords: wordList(`
    nie, się, też, także, już, jeszcze, wczoraj, dziś, dzisiaj, jutro, potem, teraz, tu, tam, jest, był, była, było, byli, są, będzie, będą, został, została, zostało, może, można, bardzo, bardziej, więcej, mniej, zawsze, nigdy, tylko, jednak, również, ponadto, dlatego, więc, tak, go, mu, im, nam, nas, mi, mnie, czy, co, wcześniej, później, następnie, natomiast, bowiem, ostatecznie, zaś, właśnie, nawet, m.in, poniedziałek, wtorek, środę, czwartek, piątek, sobotę, niedzielę
  `),
  cases: [
    {
      lemma: '-',
      singular: wordList('-a, -owi, -em, -iem, -u, -ie, -zie'),
      plural: wordList('-ów, -om, -ami, -ach'),
    },
    {
      lemma: '-a',
      singular: wordList('-y, -ę, -ą, -ie'),
      plural: wordList('-om, -ami, -ach'),
    },
    { lemma: '-ka', singular: wordList('-ki, -ce'), plural: ['-ek'] },
    { lemma: '-ga', singular: wordList('-gi, -dze'), plural: [] },
    { lemma: '-la', singular: ['-li'], plural: [] },
    { lemma: '-ia', singular: wordList('-ii, -i'), plural: [] },
    { lemma: '-ta', singular: ['-cie'], plural: [] },
    { lemma: '-ra', singular: ['-rze'], plural: [] },
    { lemma: '-ja', singular: ['-ji'], plural: [] },
    { lemma: '-o', singular: wordList('-a, -u, -em, -ie'), plural: wordList('-om, -ami, -ach') },
    { lemma: '-e', singular: wordList('-a, -u, -em'), plural: wordList('-om, -ami, -ach') },
    {
      lemma: '-er',
      singular: wordList('-ra, -rowi, -rem, -rze'),
      plural: wordList('-rów, -rom, -rami, -rach'),
    },
    {
      lemma: '-ek',
      singular: wordList('-ka, -kowi, -kiem, -ku'),
      plural: wordList('-ków, -kom, -kami, -kach'),
    },
    {
      lemma: '-ec',
      singular: wordList('-ca, -cowi, -cem, -cu'),
      plural: wordList('-ców, -com, -cami, -cach'),
    },
    {
      lemma: '-eł',
      singular: wordList('-ła, -łowi, -łem, -le'),
      plural: wordList('-łów, -łom, -łami, -łach'),
    },
    { lemma: '-t', singular: ['-cie'], plural: [] },
    { lemma: '-y', singular: wordList('-ego, -emu, -ym'), plural: wordList('-ych, -ymi') },
    { lemma: '-i', singular: wordList('-iego, -iemu, -im'), plural: wordList('-ich, -imi') },
    { lemma: '-cy', singular: wordList('-cego, -cemu, -cym'), plural: wordList('-cych, -cymi') },
  ],
  nameCases: {
    given: endingList(`
      -ła -eł, -ka -ek, -ra -er, -iego -i, -ego -y, -ii -ia, -ji -ja, -ki -ka, -gi -ga, -li -la, -y -a, -a -
    `),
    masculine: endingList(`
      -iego -i, -ego -y, -aka -ak, -ika -ik, -yka -yk, -oka -ok, -uka -uk, -ęka -ęk, -ąka -ąk, -era -er, -ora -or, -ara -ar, -ura -ur, -ira -ir,
      -ela -el, -ala -al, -ola -ol, -ula -ul, -ila -il, -yla -yl, -ana -an, -ena -en, -ina -in, -yna -yn, -ona -on, -una -un, -ała -ał, -oła -oł, -uła -uł,
      -cza -cz, -sza -sz, -rza -rz, -cha -ch, -ba -b, -da -d, -fa -f, -ga -g, -ma -m, -pa -p, -sa -s, -ta -t, -wa -w, -xa -x, -za -z, -ja -j,
      -by -ba, -dy -da, -ły -ła, -my -ma, -ny -na, -py -pa, -sy -sa, -ty -ta, -wy -wa, -zy -za, -li -la
    `),
    feminine: endingList(`
      -skiej -ska, -ckiej -cka, -iej -ia, -ej -a, -ki -ka, -gi -ga, -li -la, -ji -ja, -by -ba, -dy -da, -ły -ła, -my -ma, -ny -na, -py -pa, -ry -ra,
      -sy -sa, -ty -ta, -wy -wa, -zy -za
    `),
    alone: endingList('-skiego -ski, -ckiego -cki, -dzkiego -dzki, -skiej -ska, -ckiej -cka, -dzkiej -dzka'),
  },
  caseEndings: wordList('ego, emu, owi, ą, ę, skiej, ckiej, tej, nej, wej, łej, szej, ii, ji, ści'),
  nounEndings: wordList('a, owi, em, iem, y, i, u, ę, ą, ie, ów, om, ami, ach'),
  nameEndings: wordList('a, owi, em, iem, y, i, u, ę, ą, ie, ego, emu, iego, iemu, im, ej'),
  dropsSubject: true,
  subjectEndings: {
    masculine: ['ł'],
    feminine: ['ła'],
    plural: wordList('li, ły, ą'),
  },
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
