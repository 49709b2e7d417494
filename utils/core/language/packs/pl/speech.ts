import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [],
  verbs: wordList(`
    podkreślał, podkreślała, dodawał, dodawała, wytłumaczyła, oceniał, zauważają, przyznają, odrzekł, przypominają, ostrzegał, krytykował
    potwierdzają, zaznaczał, zaznaczała, dał do zrozumienia, krzyczeli, wołał, zakończyła, relacjonują, uspokaja, uspokajał, nazywają, prognozuje
    sprecyzowała, czytaliśmy, brzmiał, brzmiało, wyliczał, dziwi się, żali się, oburza się, chwali się, pochwalił się
    mówi, mówił, mówiła, mówią, mówili, mówiły
    powiedział, powiedziała, powiedzieli, powiedziały, powiedziało, powie
    stwierdził, stwierdziła, stwierdzili, stwierdza, stwierdzają
    oświadczył, oświadczyła, oświadczyli, oświadcza, oświadczyło
    oznajmił, oznajmiła, oznajmili, oznajmia
    dodał, dodała, dodali, dodaje, dodają, dodano
    podkreślił, podkreśliła, podkreślili, podkreśla, podkreślają, podkreślono
    zaznaczył, zaznaczyła, zaznaczyli, zaznacza, zaznaczają
    wyjaśnił, wyjaśniła, wyjaśnili, wyjaśnia, wyjaśniają, wyjaśniał, wyjaśniała
    tłumaczy, tłumaczył, tłumaczyła, tłumaczą, tłumaczyli, wytłumaczył
    przekonuje, przekonywał, przekonywała, przekonują
    ocenił, oceniła, ocenili, ocenia, oceniają
    uważa, uważał, uważała, uważają
    zauważył, zauważyła, zauważyli, zauważa
    zwrócił uwagę, zwróciła uwagę, zwraca uwagę, zwracają uwagę
    wskazał, wskazała, wskazali, wskazuje, wskazują
    przyznał, przyznała, przyznali, przyznaje
    przypomniał, przypomniała, przypomnieli, przypomina
    poinformował, poinformowała, poinformowali, informuje, informują, poinformowało, informował
    przekazał, przekazała, przekazali, przekazuje, przekazało, przekazano
    podał, podała, podali, podaje, podają, podało, podano
    zapowiedział, zapowiedziała, zapowiedzieli, zapowiada, zapowiadają
    ogłosił, ogłosiła, ogłosili, ogłasza
    zapewnił, zapewniła, zapewnili, zapewnia, zapewniają, zapewniał
    ostrzegł, ostrzegła, ostrzegli, ostrzega, ostrzegają
    zaapelował, zaapelowała, zaapelowali, apeluje, apelował, apelują
    zapytał, zapytała, zapytali, pyta, pytał, pytała, pytają, spytał, spytała
    odpowiedział, odpowiedziała, odpowiedzieli, odpowiada, odpowiadają
    odparł, odparła, odparli, odpiera
    skomentował, skomentowała, skomentowali, komentuje, komentują
    napisał, napisała, napisali, pisze, pisał, pisała, piszą, napisano
    relacjonuje, relacjonował, relacjonowała, zrelacjonował
    opowiada, opowiadał, opowiadała, opowiedział, opowiedziała
    wspomina, wspominał, wspominała, wspomniał, wspomniała
    krytykuje, skrytykował, skrytykowała, skrytykowali
    zarzucił, zarzuciła, zarzuca, zarzucają
    oskarżył, oskarżyła, oskarża, oskarżają
    zaprzeczył, zaprzeczyła, zaprzecza, zaprzeczają
    potwierdził, potwierdziła, potwierdzili, potwierdza, potwierdziło
    zażądał, zażądała, żąda, żądają
    domaga się, domagał się, domagają się
    zaproponował, zaproponowała, proponuje, proponują
    obiecał, obiecała, obiecuje
    zagroził, zagroziła, grozi, groził
    zadeklarował, zadeklarowała, deklaruje, deklarował
    argumentuje, argumentował, argumentowała, argumentują
    kontynuuje, kontynuował, kontynuowała
    podsumował, podsumowała, podsumowuje
    powtórzył, powtórzyła, powtarza, powtarzał
    dowodzi, dowodził
    twierdzi, twierdził, twierdziła, twierdzą, twierdzili
    utrzymuje, utrzymywał
    sugeruje, sugerował, zasugerował, zasugerowała
    żartuje, żartował, zażartował, zażartowała
    ironizuje, ironizował
    krzyczy, krzyczał, krzyczała, krzyknął, krzyknęła
    szepnął, szepnęła
    wykrzyknął, wykrzyknęła
    zawołał, zawołała
    rzucił, rzuciła
    wyznał, wyznała, wyznaje
    ujawnił, ujawniła, ujawnia
    doniósł, doniosła, donosi, donoszą
    zacytował, cytuje
    doprecyzował, doprecyzowała, sprecyzował, precyzuje
    uściślił, uściśliła
    uzasadnia, uzasadniał, uzasadnił, uzasadniła
    nazwał, nazwała, nazywa, nazwali
    określił, określiła, określa, określili
    opisał, opisała, opisuje
    pochwalił, chwali
    podziękował, podziękowała, dziękuje
    pogratulował, pogratulowała
    wezwał, wezwała, wzywa, wezwali
    radzi, radził, zalecił, zaleca, doradza
    przestrzega, przestrzegł, przestrzegła
    przewiduje, przewidywał, przewidują
    rozwinął, rozwinęła
    skwitował, skwitowała, spuentował
    skarży się, skarżył się, skarżyła się
    zastanawia się, zastanawiał się
    cieszy się, cieszył się
    nie kryje, nie krył, nie ukrywa, nie ukrywał
    zastrzegł, zastrzegła, zastrzega
    zripostował, zareagował, zareagowała, reaguje
    odniósł się, odniosła się, odnosi się
    czytamy, czytamy w, głosi, brzmi
    wyraził, wyraziła, wyraża, wyrazili
    wyliczył, wyliczyła, wylicza
    wtóruje, wtórował
    zdradził, zdradziła, zdradza
    zeznał, zeznała, zeznaje
    żalił się, żaliła się, nakazał, rozkazał, nawoływał, nawołuje, postuluje, postulował, alarmuje, alarmował, alarmują, apelowała, dementuje, zdementował, objaśnia, konkluduje, konstatuje, replikuje, zaalarmował, zakomunikował, zakomunikowała, zasygnalizował, zasugerowała, zauważyli
  `),
  looseVerbs: wordList(`
    chciałby, rozumie, uśmiecha, się, wzdycha, zaczęła, kwituje, rzuca, boi się, pochwaliła, pozdrawia, gratuluje
    diagnozuje, punktuje, drwi, kpi, kpił, dopytuje, dopytywał, wypalił, wtrącił, grzmi, grzmiał, grzmiała
    nie, ukrywał, ujął, ujęła, spuentowała, zauważała
    myśli, myślał
    sądzi, sądził, sądzą
    wierzy, wierzył
    ma nadzieję, miał nadzieję
    obawia się, obawiają się
    chce, chciał, chciała
    wie
    widzi
    pokazuje, pokazał
    uśmiecha się
    śmieje się, śmiał się
    zaczyna, zaczął
    kończy, zakończył
    czuje
    broni, bronił
    atakuje, zaatakował
    popiera, poparł
    analizuje
    zatytułował
    odrzucił, odrzuca
    bagatelizuje
    mówił o, mówi o
    rozmawiał, rozmawiała
    wystąpił
    uznał, uznała, uznaje, uznali
    rozważa
    liczy
    wychwala
  `),
  participles: [],
  auxiliaries: [],
  participleGap: 0,
  dependentForms: wordList(`
    stwierdzając, słowami, ze słowami
    mówiąc, twierdząc, dodając, podkreślając, zaznaczając, wyjaśniając, tłumacząc, przekonując, oceniając, wskazując, przyznając, przypominając, informując, zapowiadając, zapewniając, ostrzegając, apelując, pytając, odpowiadając, pisząc, zarzucając, oskarżając, zaprzeczając, potwierdzając,
    żądając, proponując, grożąc, argumentując, powtarzając, krzycząc, nazywając, określając, opisując, wzywając, cytując, krytykując, zwracając uwagę, powołując się, deklarując, ogłaszając, komentując
  `),
  nouns: wordList(`
    tweecie, apelu, slogan, zdanie, zdaniem, wniosek, konferencja, konferencji, stanowisko, opinię, nagranie, uzasadnienie
    uzasadnieniu
    oświadczenie, oświadczeniu, oświadczenia, komunikat, komunikacie, słowa, słowo, słowami, słów, tweet, wpis, wpisie, post, poście, wiadomość, list, liście, przemówienie, przemówieniu, wywiad, wywiadzie, rozmowa, rozmowie, komentarz, komentarzu, odpowiedź, odpowiedzi, pytanie, pytaniu, wypowiedź, wypowiedzi, zapowiedź, apel, apelem, ostrzeżenie, zarzut, krytyka, hasło, hasłem, cytat, opinia, teza, stwierdzenie, deklaracja, obietnica, zeznanie, relacja, uwaga, tytuł, tekst, artykuł
  `),
  sources: wordList(
    'jak mówi, jak powiedział, jak powiedziała, jak podkreśla, jak podkreślił, twierdzi, jak informuje, jak poinformował, jak poinformowała, jak podaje, jak podał, jak dodał, jak dodała, zaznaczył, jak wyjaśnił, jak wyjaśnia, jak tłumaczy, jak ocenił, jak zauważył, jak przekazał, jak przekazała, donosi, jak pisze, w myśl, słowami, według, wedle, zdaniem, w ocenie, w opinii, w przekonaniu, jak wynika z, z relacji, jak',
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
  prepositions: wordList(`
    w, we, z, ze, na, do, po, od, ode, o, za, przed, przy, pod, nad, dla, bez, przez, między, pomiędzy, wśród, podczas, oprócz, poza, około, obok, wobec, wbrew, dzięki, mimo, pomimo, ku, u, jako, niż, przeciw, przeciwko, według, zamiast, wokół, poprzez, ponad, wraz
  `),
  linkingPrepositions: wordList('ds., do spraw, z, ze, od'),
  conjunctions: wordList(
    'i, oraz, a, ale, lecz, lub, albo, ani, podczas, gdy, kiedy, ponieważ, bo, gdyż, choć, chociaż, jednak, natomiast, zaś, jeśli, jeżeli',
  ),
  honorifics: {
    masculine: wordList(
      'pan, pana, panu, ks., ksiądz, o., ojciec, abp, bp, kard., papież, król, książę, sir, lord',
    ),
    feminine: wordList('pani, panią, s., siostra, królowa, księżna, lady'),
    either: wordList(
      'dr, dr., prof., prof, mgr, inż., gen., płk, mjr, kpt., św., hab., mec., red., por., sierż.',
    ),
  },
  declensions: [],
  roles: {
    masculine: wordList(`
    eurodeputowany, podsekretarz, dyrektor generalny, współwłaściciel, wykładowca, badacz, biolog, fizyk, chemik, filozof, wokalista, szkoleniowiec, pilot, major
    oficer, młodzieniec, senior, pan, koordynator, kierownik, naczelnik, felietonista, prezenter, producent, scenarzysta, kucharz, hodowca, sadownik
    obywatel, milioner, konsultant, opozycjonista, aktywista, internauta, dyktator, były premier, były prezydent, weteran, leśnik, meteorolog, klimatolog, synoptyk
    sołtys, dowodzący, gospodarz, przewodnik, kurator, rektor, dziekan,
      prezydent, wiceprezydent, premier, wicepremier, minister, wiceminister, szef, wiceszef, przewodniczący, wiceprzewodniczący, prezes, wiceprezes, dyrektor, wicedyrektor, rzecznik, rzecznik prasowy, rzecznik rządu, poseł, europoseł, senator, marszałek, wicemarszałek, burmistrz, wójt, starosta, wojewoda, radny, sekretarz, sekretarz stanu, kanclerz, ambasador, konsul, dyplomata, lider, przywódca, polityk, działacz, kandydat,
      doradca, współpracownik, ekspert, analityk, ekonomista, politolog, socjolog, psycholog, historyk, naukowiec, profesor, doktor, lekarz, chirurg, wirusolog, epidemiolog, pielęgniarz, nauczyciel, uczeń, student, dziennikarz, reporter, redaktor, redaktor naczelny, publicysta, komentator, korespondent, pisarz, autor, poeta, aktor, reżyser, piosenkarz, muzyk, kompozytor, malarz, artysta, architekt, inżynier,
      przedsiębiorca, biznesmen, właściciel, założyciel, współzałożyciel, menedżer, pracownik, robotnik, rolnik, związkowiec, adwokat, prawnik, mecenas, prokurator, sędzia, notariusz, obrońca, oskarżony, podejrzany, świadek, pokrzywdzony, trener, selekcjoner, piłkarz, zawodnik, napastnik, pomocnik, bramkarz, kapitan, kierowca, mistrz, tenisista, generał, admirał, pułkownik, dowódca, komendant, policjant,
      żołnierz, strażak, ratownik, ksiądz, biskup, arcybiskup, kardynał, papież, proboszcz, imam, rabin, ojciec, tata, syn, brat, mąż, wujek, dziadek, kuzyn, przyjaciel, kolega, sąsiad, chłopak, chłopiec, mężczyzna, człowiek, król, książę, mieszkaniec, turysta, pacjent, klient, urzędnik, wysłannik, negocjator, komisarz, inspektor, organizator, kibic, republikanin, demokrata, polityk pis, miliarder, wiceburmistrz, sekretarz generalny, pełnomocnik
    `),
    feminine: wordList(`
    ministerka, eurodeputowana, wicemarszałkini, wójtka, wicedyrektorka, współzałożycielka, współwłaścicielka, bizneswoman, ratowniczka, badaczka, biolożka, filozofka, wokalistka, kompozytorka
    kapitanka, dziewczynka, seniorka, pani, dyplomatka, pełnomocniczka, koordynatorka, kierowniczka, korespondentka, prezenterka, producentka, scenarzystka, kucharka, rolniczka
    robotnica, obywatelka, księżna, konsultantka, związkowczyni, aktywistka, internautka, influencerka, sołtyska, kuratorka, rektorka,
      prezydentka, premierka, ministra, wiceministra, szefowa, przewodnicząca, prezeska, dyrektorka, dyrektor, rzeczniczka, rzeczniczka prasowa, posłanka, europosłanka, senatorka, marszałkini, burmistrzyni, radna, sekretarka, kanclerka, ambasadorka, liderka, przywódczyni, polityczka, działaczka, kandydatka, doradczyni, współpracowniczka, ekspertka, analityczka, ekonomistka, politolożka, socjolożka, psycholożka, historyczka, naukowczyni,
      profesorka, doktorka, lekarka, pielęgniarka, nauczycielka, uczennica, studentka, dziennikarka, reporterka, redaktorka, redaktor naczelna, publicystka, komentatorka, pisarka, autorka, poetka, aktorka, reżyserka, piosenkarka, malarka, artystka, architektka, inżynierka, przedsiębiorczyni, właścicielka, założycielka, menedżerka, pracownica, adwokatka, prawniczka, prokuratorka, sędzina, oskarżona, podejrzana, trenerka,
      zawodniczka, piłkarka, mistrzyni, tenisistka, policjantka, żołnierka, zakonnica, matka, mama, córka, siostra, żona, ciotka, babcia, kuzynka, przyjaciółka, koleżanka, sąsiadka, dziewczyna, kobieta, królowa, księżniczka, mieszkanka, turystka, pacjentka, klientka, urzędniczka, komisarz, organizatorka, wdowa, pierwsza dama, partnerka
    `),
    either: wordList(
      'osoba, ofiara, gwiazda, źródło, członek, członkini, reprezentant, reprezentantka, przedstawiciel, przedstawicielka, świadkini, dziecko, rodzic, gość, opiekun, specjalista, specjalistka, obserwator',
    ),
  },
  groups: wordList(`
    adwokaci, rzecznicy, związki, ofiary, fani, konserwatyści, liberałowie, socjaliści, specjaliści, funkcjonariusze, wojskowi,
      nastolatek, nastolatka, rozmówca, rozmówczyni, czytelnik, czytelniczka, wolontariusz, wolontariuszka, poszkodowany, poszkodowana, sportowiec, lekkoatleta, lekkoatletka,
      politycy, eksperci, analitycy, ekonomiści, naukowcy, badacze, badaczy, lekarze, prawnicy, śledczy, prokuratorzy, sędziowie, policjanci, żołnierze, strażacy, ratownicy, dziennikarze, media, świadkowie, mieszkańcy, mieszkańców, sąsiedzi, rodzice, rodziny, bliscy, krewni, przyjaciele, koledzy, pracownicy, związkowcy, związki zawodowe, rolnicy, przedsiębiorcy, nauczyciele, uczniowie, studenci, działacze, aktywiści, protestujący, demonstranci, krytycy,
    zwolennicy, przeciwnicy, obserwatorzy, urzędnicy, przedstawiciele, źródła, władze, służby, ministrowie, posłowie, senatorowie, radni, kibice, piłkarze, zawodnicy, klienci, konsumenci, czytelnicy, internauci, użytkownicy, kobiety, mężczyźni, młodzi, ludzie, polacy, rosjanie, ukraińcy, amerykanie, niemcy, republikanie, demokraci, historycy, ekolodzy, organizatorzy, autorzy, turyści, pacjenci, biskupi, dyplomaci
  `),
  bodies: wordList(`
    straż, zespół, bruksela, większość, zarząd, gus, imgw, gopr, topr, cba, abw, nfz, sztab generalny, episkopat
    kuria, redakcja, telewizja, nadleśnictwo, inspekcja, sanepid,
      rząd, rządu, ministerstwo, ministerstwa, resort, resortu, parlament, sejm, senat, kongres, komisja, komisji, komisja europejska, rada, rady, komitet, sąd, sądu, sąd najwyższy, trybunał, prokuratura, prokuratury, policja, policji, straż pożarna, straż graniczna, urząd, urzędu, miasto, gmina, powiat, województwo, samorząd, partia, partii, ruch, związek, stowarzyszenie, organizacja, organizacji, spółka, spółki, firma, firmy, przedsiębiorstwo, koncern, grupa, uniwersytet, uczelnia,
    szkoła, szpital, instytut, fundacja, centrum, drużyna, klub, federacja, liga, kościół, armia, wojsko, marynarka, biuro, ambasada, bank, sieć, stacja, gazeta, dziennik, magazyn, tygodnik, portal, serwis, agencja, agencji, kreml, biały dom, pentagon, watykan, pałac prezydencki, koalicja, opozycja, rodzina, obrona, kancelaria, kancelaria prezydenta, dyrekcja, administracja, reżim, sztab, onz, nato, ue, unia, unia europejska, msz, mon, mswia, nbp, zus, nik, pis, ko, po, psl, lewica, konfederacja, polska 2050
  `),
  documents: wordList(`
    raport, raportu, raporcie, komunikat, komunikatu, komunikacie, oświadczenie, list, dokument, dokumentu, badanie, badania, sondaż, sondażu, analiza, artykuł, książka, plakat, transparent, wyrok, ustawa, notatka, e-mail, mail, tweet, wpis, nagranie, film, traktat, umowa, porozumienie, konstytucja, regulamin, petycja, skarga, akt oskarżenia, uzasadnienie, pismo, uchwała, protokół
  `),
  nameParticles: wordList('de, von, van, der, den, di, da, del, la, le, al, el, bin, ibn, dos'),
  outletNouns: wordList(`
    agencja, agencja prasowa, agencji, gazeta, gazety, dziennik, dziennika, magazyn, tygodnik, stacja, stacji, telewizja, telewizji, radio, radia, portal, portalu, serwis, pap, redakcja, dziennikarzom, dziennikarzami, reuters, reutersa, polsat news, tvn24
  `),
  notNames: wordList(`
    ja, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień, boże, bóg, bogu, internet, tak, nie, ok,
    w, we, z, ze, na, do, po, od, o, za, przed, przy, pod, nad, dla, bez, przez, między, wśród, podczas, oprócz, poza, około, wobec, wbrew, dzięki, mimo, u, jako, i, oraz, a, ale, lecz, lub, albo, ani, gdy, kiedy, ponieważ, bo, gdyż, choć, chociaż, jednak, natomiast, zaś, jeśli, jeżeli, więc, dlatego, zatem, też, także, również, jeszcze, już, teraz, tu, tam, dziś, dzisiaj, wczoraj, jutro, potem, później, wcześniej, następnie, wreszcie, tymczasem, ponadto, poza tym, według, zdaniem, jak, jaki, jaka, jakie, co, kto, gdzie, dlaczego, czy, ile, który, która, które, że,
    on, ona, ono, oni, one, my, wy, ty, ten, ta, to, ci, te, tego, tej, tym, tych, mój, moja, twój, jego, jej, ich, nasz, nasza, wasz, każdy, każda, wszyscy, wszystkie, wszystko, nic, nikt, ktoś, coś, inni, inne, inny, dwa, dwie, trzy, cztery, jest, są, był, była, było, byli, będzie, został, może, można, trzeba, się, mnie, mi, mu, go, im, nam, nas, was, bardzo, tylko, nawet, właśnie, zawsze, nigdy, może, niech, zdjęcie, foto, fot, wideo, czytaj, zobacz, dziękuję, covid, covid-19, z kolei, pytany, pytana, zapytany, zapytana
  `),
  smallWords: wordList(`
    nie, się, też, także, już, jeszcze, wczoraj, dziś, dzisiaj, jutro, potem, teraz, tu, tam, jest, był, była, było, byli, są, będzie, będą, został, została, zostało, może, można, bardzo, bardziej, więcej, mniej, zawsze, nigdy, tylko, jednak, również, ponadto, dlatego, więc, tak, go, mu, im, nam, nas, mi, mnie, czy, co, wcześniej, później, następnie, natomiast, bowiem, ostatecznie, zaś, właśnie, nawet, m.in, poniedziałek, wtorek, środę, czwartek, piątek, sobotę, niedzielę
  `),
  nounEndings: wordList('a, owi, em, iem, y, i, u, ę, ą, ie, ów, om, ami, ach'),
  nameEndings: wordList('a, owi, em, iem, y, i, u, ę, ą, ie, ego, emu, iego, iemu, im, ej'),
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
