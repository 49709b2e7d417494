import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  verbs: wordList(`
    mówi, mówił, mówiła, mówili, mówią
    powiedział, powiedziała, powiedzieli, powie
    stwierdził, stwierdziła, stwierdzili, stwierdza
    oświadczył, oświadczyła, oświadczyli, oświadcza
    podkreślił, podkreśliła, podkreślili, podkreśla, podkreślają, podkreślał, podkreślała
    zaznaczył, zaznaczyła, zaznaczyli, zaznacza, zaznaczają
    dodał, dodała, dodali, dodaje, dodają, dodawał, dodawała
    wyjaśnił, wyjaśniła, wyjaśnili, wyjaśnia, wyjaśniają, wyjaśniał, wyjaśniała
    tłumaczy, tłumaczył, tłumaczyła, tłumaczyli, tłumaczą, wytłumaczył, wytłumaczyła
    poinformował, poinformowała, poinformowali, poinformowało, informuje, informują, informował
    przekazał, przekazała, przekazali, przekazało, przekazuje
    ocenił, oceniła, ocenili, ocenia, oceniają, oceniał
    zauważył, zauważyła, zauważyli, zauważa, zauważają
    przyznał, przyznała, przyznali, przyznaje, przyznają
    zapewnił, zapewniła, zapewnili, zapewnia, zapewniają, zapewniał
    zapowiedział, zapowiedziała, zapowiedzieli, zapowiada, zapowiadają
    ogłosił, ogłosiła, ogłosili, ogłasza
    odpowiedział, odpowiedziała, odpowiedzieli, odpowiada, odparł, odparła, odrzekł
    zapytał, zapytała, pyta, pytał, pytała, pytają, spytał
    napisał, napisała, napisali, pisze, piszą, pisał, pisała
    opowiada, opowiadał, opowiadała, opowiedział, opowiedziała
    wspomina, wspominał, wspominała, wspomniał, wspomniała
    przypomniał, przypomniała, przypomina, przypominają
    wskazał, wskazała, wskazali, wskazuje, wskazują
    ostrzegł, ostrzegła, ostrzega, ostrzegają, ostrzegał
    apeluje, apelował, apelowała, zaapelował, zaapelowała, zaapelowali
    skomentował, skomentowała, komentuje, komentują
    skrytykował, skrytykowała, krytykuje, krytykował
    zarzucił, zarzuciła, zarzuca
    twierdzi, twierdził, twierdziła, twierdzą
    uważa, uważał, uważała, uważają
    argumentuje, argumentował, argumentowała
    zaprzeczył, zaprzeczyła, zaprzecza
    potwierdził, potwierdziła, potwierdzili, potwierdza, potwierdzają
    zadeklarował, zadeklarowała, deklaruje, deklarował
    zaproponował, zaproponowała, proponuje
    obiecał, obiecała, obiecuje
    zażądał, zażądała, żąda
    wezwał, wezwała, wzywa
    zaznaczał, zaznaczała
    zwrócił uwagę, zwróciła uwagę, zwraca uwagę, zwracają uwagę
    dał do zrozumienia
    krzyknął, krzyknęła, krzyczał, krzyczała, krzyczeli, zawołał, zawołała, wołał
    szepnął, szepnęła
    żartuje, żartował, zażartował, zażartowała
    podsumował, podsumowała, podsumowuje
    zakończył, zakończyła
    kontynuował, kontynuowała, kontynuuje
    ujawnił, ujawniła, ujawnia
    zdradził, zdradziła, zdradza
    relacjonuje, relacjonował, relacjonowała, relacjonują
    donosi, donoszą, doniósł
    podaje, podają, podał, podała, podało
    wyznał, wyznała, wyznaje
    wyraził, wyraziła, wyraża
    uspokaja, uspokajał
    nazwał, nazwała, nazywa, nazywają, określił, określiła, określa
    opisał, opisała, opisuje
    prognozuje, przewiduje
    radzi, doradza, zaleca
    sprecyzował, sprecyzowała, doprecyzował, uściślił
    powtórzył, powtórzyła, powtarza, powtarzał
    czytamy, czytaliśmy, brzmi, brzmiał, brzmiało
    sugeruje, sugerował
    wylicza, wyliczał
    dziwi się, cieszy się, cieszył się, żali się, żalił się, skarży się, skarżył się, oburza się, chwali się, pochwalił się
  `),
  looseVerbs: wordList(`
    myśli, myślał, sądzi, sądził, wierzy, ma nadzieję, liczy, chce, chciał, chciałby, widzi, rozumie, śmieje się, uśmiecha
    się, wzdycha, zaczyna, zaczął, zaczęła, kończy, kwituje, skwitował, skwitowała, rzucił, rzuciła, rzuca, odniósł się,
    odniosła się, zareagował, zareagowała, reaguje, zastanawia się, zastanawiał się, obawia się, boi się, grozi, groził,
    zagroził, broni, bronił, chwali, pochwalił, pochwaliła, dziękuje, podziękował, podziękowała, pozdrawia, gratuluje,
    przekonuje, przekonywał, przekonywała, przekonują, analizuje, diagnozuje, punktuje, wtóruje, wtórował, ironizuje,
    drwi, kpi, kpił, dopytuje, dopytywał, wypalił, wtrącił, grzmi, grzmiał, grzmiała, nie kryje, nie krył, nie ukrywa, nie
    ukrywał, ujął, ujęła, spuentował, spuentowała, zauważała
  `),
  participles: [],
  auxiliaries: [],
  participleGap: 0,
  dependentForms: wordList(`
    mówiąc, dodając, podkreślając, twierdząc, zaznaczając, pisząc, wyjaśniając, tłumacząc, zapewniając, argumentując,
    pytając, wskazując, zapowiadając, apelując, przypominając, stwierdzając, oceniając, nazywając, określając, krzycząc,
    słowami, ze słowami
  `),
  nouns: wordList(`
    oświadczenie, oświadczeniu, komunikat, komunikacie, słowa, słowami, słów, słowo, wpis, wpisie, tweet, tweecie, post,
    poście, list, liście, przemówienie, przemówieniu, wywiad, wywiadzie, rozmowa, rozmowie, komentarz, komentarzu,
    odpowiedź, odpowiedzi, pytanie, zapowiedź, apel, apelu, ostrzeżenie, wypowiedź, wypowiedzi, hasło, hasłem, slogan,
    zdanie, zdaniem, cytat, wniosek, obietnica, relacja, konferencja, konferencji, stanowisko, opinia, opinię, wiadomość,
    nagranie, zarzut, uzasadnienie, uzasadnieniu, deklaracja
  `),
  sources: wordList(`
    według, zdaniem, w opinii, w ocenie, jak mówi, jak powiedział, jak powiedziała, jak podkreśla, jak podkreślił, jak
    twierdzi, jak informuje, jak poinformował, jak poinformowała, jak podaje, jak podał, jak dodał, jak dodała, jak
    zaznaczył, jak wyjaśnił, jak wyjaśnia, jak tłumaczy, jak ocenił, jak zauważył, jak przekazał, jak przekazała, jak
    donosi, jak pisze, w myśl, słowami
  `),
  sourcesAfter: [],
  contentMarkers: wordList('że, iż, czy, jak, dlaczego, żeby, by, aby'),
  pronouns: [
    { form: 'on', gender: 'masculine', number: 'singular' },
    { form: 'ona', gender: 'feminine', number: 'singular' },
    { form: 'oni', gender: 'masculine', number: 'plural' },
    { form: 'one', gender: 'feminine', number: 'plural' },
    { form: 'ja', gender: 'speaker', number: 'singular' },
    { form: 'my', gender: 'speaker', number: 'plural' },
    { form: 'ten ostatni', gender: 'masculine', number: 'singular' },
    { form: 'ta ostatnia', gender: 'feminine', number: 'singular' },
    { form: 'ten', gender: 'masculine', number: 'singular' },
  ],
  possessives: wordList('jego, jej, ich, swój, swoja, swojego, swojej, mój, moja, nasz, nasza'),
  relatives: wordList('który, która, które, którzy, kto, którego, której, których'),
  articles: {
    definite: wordList('ten, ta, to, ci, te, tego, tej, tych, sam, sama'),
    indefinite: wordList(`
    jeden, jedna, pewien, pewna, niektórzy, kilku, wielu, dwóch, dwaj, inny, inna, inni, część, większość
  `),
  },
  prepositions: wordList(`
    bez, dla, do, dzięki, ku, między, mimo, na, nad, o, od, oprócz, po, pod, podczas, poprzez, poza, przed, przez,
    przeciw, przeciwko, przy, spod, u, w, we, wobec, wokół, wśród, z, ze, za, zamiast, jako, niż, oraz, według, wraz, ws.,
    ds.
  `),
  linkingPrepositions: wordList('do, ds., od, z, ze, w, we, na, przy, dla, spraw, do spraw, ws.'),
  conjunctions: wordList(`
    i, a, oraz, ale, lub, albo, ani, więc, natomiast, bo, ponieważ, gdy, kiedy, chociaż, jednak, czyli, zaś, jeśli, jak,
    także, też
  `),
  honorifics: {
    masculine: wordList('pan, p., ks., ksiądz, abp, bp, kard., o., papież, król, książę, sir, lord'),
    feminine: wordList('pani, s., siostra, królowa, księżna, lady'),
    either: wordList(`
      dr, dr., prof., prof, mgr, inż., gen., płk, ppłk, mjr, kpt., por., mł., st., asp., podkom., kom., insp., nadkom.,
      bryg., kpr., sierż., red., mec., hab., n., św., nadinsp., podinsp.
    `),
  },
  roles: {
    masculine: wordList(`
      prezydent, wiceprezydent, premier, wicepremier, minister, wiceminister, szef, poseł, senator, eurodeputowany,
      europoseł, marszałek, wicemarszałek, burmistrz, wójt, starosta, wojewoda, radny, sekretarz, sekretarz generalny,
      podsekretarz, sekretarz stanu, dyrektor, wicedyrektor, dyrektor generalny, prezes, wiceprezes, przewodniczący,
      wiceprzewodniczący, lider, rzecznik, rzecznik prasowy, założyciel, współzałożyciel, właściciel, współwłaściciel,
      przedsiębiorca, biznesmen, adwokat, prokurator, sędzia, mecenas, prawnik, profesor, nauczyciel, wykładowca, doktor,
      lekarz, ratownik, pielęgniarz, badacz, naukowiec, ekspert, analityk, ekonomista, historyk, politolog, socjolog,
      psycholog, wirusolog, epidemiolog, biolog, fizyk, chemik, filozof, pisarz, autor, aktor, reżyser, muzyk, piosenkarz,
      wokalista, kompozytor, malarz, architekt, inżynier, trener, selekcjoner, szkoleniowiec, piłkarz, zawodnik, napastnik,
      obrońca, pomocnik, bramkarz, kapitan, kierowca, pilot, generał, pułkownik, major, komendant, dowódca, oficer,
      żołnierz, policjant, strażak, ksiądz, proboszcz, biskup, arcybiskup, kardynał, papież, imam, rabin, ojciec, syn, brat,
      mąż, wujek, dziadek, kuzyn, chłopak, przyjaciel, kolega, sąsiad, mężczyzna, chłopiec, młodzieniec, senior, pan,
      kandydat, ambasador, dyplomata, wysłannik, kanclerz, urzędnik, pełnomocnik, koordynator, kierownik, naczelnik,
      dziennikarz, redaktor, redaktor naczelny, korespondent, reporter, publicysta, felietonista, komentator, prezenter,
      producent, scenarzysta, kucharz, rolnik, hodowca, sadownik, pracownik, robotnik, oskarżony, podejrzany, świadek,
      mieszkaniec, obywatel, król, książę, miliarder, milioner, doradca, konsultant, specjalista, działacz, związkowiec,
      polityk, opozycjonista, aktywista, student, uczeń, pacjent, klient, turysta, kibic, internauta, przywódca, dyktator,
      wiceszef, były premier, były prezydent, weteran, leśnik, meteorolog, klimatolog, synoptyk, sołtys, dowodzący,
      gospodarz, organizator, przewodnik, kurator, rektor, dziekan
    `),
    feminine: wordList(`
      prezydentka, premierka, ministra, ministerka, wiceministra, szefowa, posłanka, senatorka, eurodeputowana,
      europosłanka, marszałkini, wicemarszałkini, burmistrzyni, wójtka, radna, sekretarka, dyrektorka, wicedyrektorka,
      prezeska, przewodnicząca, liderka, rzeczniczka, rzeczniczka prasowa, założycielka, współzałożycielka, właścicielka,
      współwłaścicielka, bizneswoman, adwokatka, prokuratorka, sędzia, sędzina, prawniczka, profesorka, nauczycielka,
      lekarka, pielęgniarka, ratowniczka, badaczka, naukowczyni, ekspertka, analityczka, ekonomistka, historyczka,
      socjolożka, psycholożka, biolożka, filozofka, pisarka, autorka, aktorka, reżyserka, piosenkarka, wokalistka,
      kompozytorka, malarka, architektka, inżynierka, trenerka, piłkarka, zawodniczka, kapitanka, tenisistka, policjantka,
      żołnierka, zakonnica, siostra, matka, mama, córka, żona, ciotka, babcia, kuzynka, dziewczyna, przyjaciółka, koleżanka,
      sąsiadka, kobieta, dziewczynka, seniorka, pani, kandydatka, ambasadorka, dyplomatka, kanclerka, urzędniczka,
      pełnomocniczka, koordynatorka, kierowniczka, dziennikarka, redaktorka, korespondentka, reporterka, publicystka,
      komentatorka, prezenterka, producentka, scenarzystka, kucharka, rolniczka, pracownica, robotnica, oskarżona,
      podejrzana, mieszkanka, obywatelka, królowa, księżna, doradczyni, konsultantka, specjalistka, działaczka,
      związkowczyni, polityczka, aktywistka, studentka, uczennica, pacjentka, klientka, turystka, internautka, przywódczyni,
      pierwsza dama, wdowa, influencerka, sołtyska, organizatorka, kuratorka, rektorka
    `),
    either: wordList(`
      osoba, ofiara, źródło, gwiazda, dziecko, nastolatek, nastolatka, rodzic, członek, członkini, rozmówca, rozmówczyni,
      czytelnik, czytelniczka, wolontariusz, wolontariuszka, poszkodowany, poszkodowana, mistrz, mistrzyni, sportowiec,
      lekkoatleta, lekkoatletka
    `),
  },
  groups: wordList(`
    politycy, eksperci, krytycy, badacze, naukowcy, analitycy, obserwatorzy, władze, lekarze, prawnicy, adwokaci,
    prokuratorzy, śledczy, sędziowie, rzecznicy, przedstawiciele, studenci, uczniowie, nauczyciele, rodzice, bliscy,
    krewni, przyjaciele, koledzy, pracownicy, związki, związkowcy, rolnicy, przedsiębiorcy, mieszkańcy, sąsiedzi,
    protestujący, demonstranci, aktywiści, świadkowie, ofiary, użytkownicy, konsumenci, czytelnicy, klienci, kibice, fani,
    piłkarze, zawodnicy, republikanie, demokraci, konserwatyści, liberałowie, socjaliści, ekonomiści, historycy, posłowie,
    senatorowie, ministrowie, urzędnicy, policjanci, strażacy, żołnierze, źródła, dziennikarze, ludzie, kobiety,
    mężczyźni, młodzi, przeciwnicy, zwolennicy, ekolodzy, organizatorzy, internauci, biskupi, działacze, media, autorzy,
    ratownicy, specjaliści, funkcjonariusze, wojskowi
  `),
  bodies: wordList(`
    rząd, ministerstwo, resort, parlament, sejm, senat, komisja, rada, komitet, trybunał, sąd, sąd najwyższy, prokuratura,
    policja, straż, straż pożarna, straż graniczna, gmina, miasto, urząd, partia, klub, ruch, związek, stowarzyszenie,
    organizacja, firma, spółka, koncern, grupa, uniwersytet, uczelnia, szkoła, szpital, instytut, fundacja, centrum,
    drużyna, zespół, federacja, kościół, armia, wojsko, marynarka, biuro, ambasada, bank, stacja, dziennik, gazeta,
    tygodnik, magazyn, portal, agencja, kreml, biały dom, pentagon, watykan, bruksela, koalicja, opozycja, większość,
    rodzina, obrona, kancelaria, pałac prezydencki, zarząd, unia, unia europejska, komisja europejska, onz, nato, msz,
    mswia, mon, nik, nbp, gus, imgw, gopr, topr, cba, abw, zus, nfz, sztab generalny, episkopat, kuria, redakcja,
    telewizja, nadleśnictwo, inspekcja, sanepid, pis, po, psl
  `),
  documents: wordList(`
    raport, oświadczenie, komunikat, list, dokument, badanie, sondaż, ankieta, artykuł, książka, wyrok, postanowienie,
    ustawa, opinia, wpis, tweet, post, mail, e-mail, film, nagranie, tekst, traktat, umowa, konstytucja, rezolucja,
    projekt, komentarz, protokół, akt oskarżenia, wniosek, transparent, baner, napis, plakat, ulotka, sprawozdanie,
    uzasadnienie, depesza, notatka, uchwała, rozporządzenie, zawiadomienie
  `),
  nameParticles: wordList('de, von, van, der, den, di, da, du, del, la, le, al, bin, ibn, el, dos'),
  outletNouns: wordList(`
    agencja, agencja prasowa, gazeta, dziennik, tygodnik, magazyn, stacja, telewizja, radio, portal, serwis, dziennikarze,
    dziennikarzom, prasa, media, program, podcast, pap, redakcja
  `),
  notNames: wordList(`
    ja, poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę, boże narodzenie,
    wielkanoc, bóg, boga, internet, tak, nie, ok, foto, fot, zdjęcie, wideo, według, zdaniem, teraz, dziś, dzisiaj,
    wczoraj, jutro, potem, później, wcześniej, także, też, ponadto, również, jednak, kiedy, gdy, ale, i, a, oraz, lub, bo,
    ponieważ, jeśli, jak, gdzie, kto, co, jaki, jaka, jakie, który, która, dlaczego, dla, z, ze, bez, w, we, na, przy, od,
    do, o, po, pod, nad, przed, podczas, między, przez, za, wszyscy, wszystko, każdy, każda, nikt, żaden, ten, ta, to, te,
    ci, tego, tej, jest, był, była, było, są, ma, mają, miał, on, ona, ono, oni, one, my, wy, pan, pani, mój, moja, nasz,
    nasza, jego, jej, ich, może, tylko, już, nigdy, zawsze, więcej, mniej, bardzo, wiele, dziękuję, dobrze, więc, tam, tu,
    tutaj, inny, inni, niektórzy, czytaj, zobacz, covid, covid-19, mimo, nic, coś, chociaż, właśnie, dopiero, przede,
    natomiast, obecnie, niestety, tymczasem, ostatnio, zapytany, zapytana, pytany, pytana, czy, że, żeby, aby, dlatego,
    poza, wśród, wobec, zresztą, proszę, panie, jako, wszystkie, kilka, dwa, trzy, oprócz, tuż, jeszcze, sam, sama, niech,
    trzeba, można, nasi, nasze, w środę, wiem
  `),
  smallWords: wordList(`
    nie, się, też, także, również, już, jeszcze, teraz, dziś, dzisiaj, wczoraj, jutro, potem, tam, tu, jest, był, była,
    było, są, byli, będzie, zostało, został, została, zaraz, zawsze, nigdy, jednak, więc, następnie, wtedy, później,
    wcześniej, niedawno, m.in., tym samym, poniedziałek, wtorek, czwartek, piątek, m, by, mu, jej, im, go, ją, mi, nam,
    nas, sobie
  `),
  nounEndings: ['a', 'u', 'em', 'owi', 'ie', 'om', 'ów', 'y', 'i', 'ą', 'ę'],
  nameEndings: ['a', 'u', 'em', 'iem', 'owi', 'ie', 'y', 'i', 'ej', 'ego', 'iego', 'ą', 'ę', 'im', 'ym'],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
