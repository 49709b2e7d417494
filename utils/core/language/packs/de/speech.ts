import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-en',
      finite: wordList('-t, -te, -ten, -en'),
      participles: ['ge-t'],
      dependent: [],
      verbs: wordList(`
        drohen, drücken … aus, fassen … zusammen, fragen, fügen … hinzu, führen … aus, klagen, klagen … an, kündigen … an
        legen … nach, loben, machen … deutlich, machen … klar, mahnen, meinen, räumen … ein, sagen, sagen … voraus, scherzen
        schimpfen, schwärmen, stellen … fest, stellen … klar, teilen … mit, urteilen, warnen, würdigen
        ätzen, feixen, flehen, fügen … an, führen … an, geloben, haken … nach, höhnen, keifen, legen … dar, mahnen … an, merken … an, mutmaßen
        prahlen, predigen, raunen, rügen, sagen … vorher, schätzen … ein, schluchzen, schnauben, stimmen … zu, stöhnen, unken, zischen
      `),
      looseVerbs: wordList(`
        blicken, danken, drängen, freuen sich, glauben, hoffen, lachen, lehnen … ab, machen, schätzen, seufzen, stellen, toben, tönen
        wünschen, zeigen, zeigen sich
      `),
    },
    {
      lemma: '-en',
      finite: wordList('-t, -te, -ten, -en'),
      participles: ['-t'],
      dependent: [],
      verbs: wordList(`
        appellieren, argumentieren, beklagen, bekräftigen, bemerken, beschuldigen, bestätigen, betonen, bilanzieren, dementieren
        ergänzen, erklären, erzählen, formulieren, gratulieren, informieren, kommentieren, konstatieren, kritisieren, monieren
        präzisieren, prognostizieren, prophezeien, reagieren, resümieren, verlangen, verlautbaren, verteidigen, wiederholen, zitieren
        analysieren, attestieren, bescheinigen, dozieren, empören sich, ermahnen, erwähnen, fabulieren, frohlocken, insistieren, notieren
        philosophieren, postulieren, proklamieren, rechtfertigen, relativieren, signalisieren, sinnieren, skandieren, spekulieren
        suggerieren, unterstellen, verdeutlichen, vermerken
      `),
      looseVerbs: wordList(`
        begrüßen, beschweren sich, definieren, entschuldigen sich, garantieren, plädieren, protestieren, titulieren, verurteilen
      `),
    },
    {
      lemma: '-en',
      finite: wordList('-et, -ete, -eten, -en'),
      participles: ['ge-et'],
      dependent: [],
      verbs: wordList(`
        antworten, deuten … an, melden, pflichten … bei, posten, rechnen … vor, spotten
      `),
      looseVerbs: wordList(`
        beten, fürchten, lauten, rechnen, trösten, wüten
      `),
    },
    {
      lemma: '-en',
      finite: wordList('-et, -ete, -eten, -en'),
      participles: ['-et'],
      dependent: [],
      verbs: wordList(`
        befürchten, begründen, behaupten, berichten, bezeichnen, entgegnen, leugnen, verkünden, vermelden, vermuten
      `),
      looseVerbs: wordList(`
        bewerten, erwarten
      `),
    },
    {
      lemma: '-n',
      finite: wordList('-t, -te, -ten, -n'),
      participles: ['ge-t'],
      dependent: [],
      verbs: wordList(`
        äußern, donnern, flüstern, folgern, fordern, frotzeln, jammern, jubeln, kontern, lästern, meckern, murmeln, nörgeln, orakeln
        plaudern, poltern, prangern … an, schildern, schlussfolgern, schmunzeln, sichern … zu, spötteln, stammeln, stottern, tadeln, twittern
        wettern, witzeln, zetern
      `),
      looseVerbs: wordList(`
        lächeln, titeln
      `),
    },
    {
      lemma: '-n',
      finite: wordList('-t, -te, -ten, -n'),
      participles: ['-t'],
      dependent: [],
      verbs: wordList(`
        bedauern, beteuern, erinnern, erläutern, ermuntern, erwidern, versichern
      `),
      looseVerbs: [],
    },
  ],
  // "stellte die Ministerin am Abend fest": the verb stands in two parts
  verbs: wordList(`
    verspricht, versprach, versprachen, unterstreicht, unterstrich, beschreibt, beschrieb, nennt, nannte, nannten, nennen
    schreibt, schrieb, schrieben, schreiben, ruft, rief, riefen, schreit, schrie, spricht, sprach, sprachen, sprechen
    verrät, verriet, bestreitet, bestritt, verweist, verwies, gesteht, gestand, rät, riet, empfiehlt, empfahl
    wirft, warf, warfen, heißt es, hieß es, es heißt, es hieß, so, gibt … zu, gab … zu, gibt … bekannt, gab … bekannt, gaben … bekannt
    gibt … an, gab … an, gaben … an, führt … fort, fuhr … fort, fährt … fort, weist … hin, wies … hin
    weist … zurück, wies … zurück, wiesen … zurück, hebt … hervor, hob … hervor, bringt … zum Ausdruck, brachte … zum Ausdruck
    ruft … auf, rief … auf, riefen … auf, wendet … ein, wandte … ein, schlägt … vor, schlug … vor, spricht … aus, sprach … aus
    lässt … wissen, ließ … wissen, lässt … verlauten, ließ … verlauten, hält … entgegen, hielt … entgegen
    hält … fest, hielt … fest, bekennt, bekannte, bekannten, schwört, schwor, beschwört, beschwor, gesteht … ein, gestand … ein
    wirft … vor, warf … vor, warfen … vor, wirft … ein, warf … ein, bringt … vor, brachte … vor, gibt … zu bedenken
    gab … zu bedenken, gaben … zu bedenken, gibt … zu Protokoll, gab … zu Protokoll, lässt … durchblicken, ließ … durchblicken
    lässt sich … zitieren, ließ sich … zitieren, gesteht … zu, gestand … zu
  `),
  looseVerbs: wordList(`
    wertet, wertete, werteten, beurteilt, beurteilte, einstufte, betitelt, betitelte, beschimpft, beschimpfte, beschimpften, verspottete, geißelt, geißelte, brandmarkte, charakterisiert, charakterisierte, verunglimpfte, diffamierte, umschreibt, umschrieb, brüllt, brüllte, brüllten, denkt, dachte, findet, fand, fanden, sieht, sah, sahen, sehen, hält, hielt, weiß, wusste, will, wollte, wundert sich
    beginnt, begann, bittet, bat, empfindet, empfand, gibt, gab, gaben, reagiert, heißt, hieß, überschreibt, wirbt, warb, erkennt
    geht … aus, ging … aus, gingen … aus, spricht von, sprach von
  `),
  participles: wordList(`
    versprochen, unterstrichen, beschrieben, genannt, geschrieben, gerufen, geschrien, gesprochen, verraten
    bestritten, vorgeworfen, gestanden, geraten, empfohlen, zugegeben, bekannt gegeben, bekanntgegeben, angegeben
    hingewiesen, zurückgewiesen, hervorgehoben, aufgerufen, eingewandt, vorgeschlagen
    ausgesprochen, deutlich gemacht, verurteilt, eingestanden, vorgebracht, eingeworfen, kundgetan, geschworen
  `),
  auxiliaries: wordList('hat, haben, hatte, hatten, habe, hätte'),
  participleGap: 14,
  dependentForms: wordList(`
    zu sagen, zu erklären, zu betonen, sagend, mit den worten, mit dem satz, mit den sätzen, unter dem motto, mit der begründung, mit dem hinweis
  `),
  nouns: wordList(`
    erklärung, mitteilung, pressemitteilung, stellungnahme, aussage, aussagen, worte, worten, wort, tweet, post, beitrag, brief, schreiben, rede, interview, gespräch, kommentar,
    antwort, frage, bemerkung, äußerung, äußerungen, ankündigung, warnung, forderung, vorwurf, kritik, appell, botschaft, motto, slogan, satz, zitat, begründung, fazit, meinung, ansicht, statement, urteil, überschrift
  `),
  sources: wordList(
    'laut, nach angaben, nach ansicht, nach meinung, nach den worten, nach aussage, nach auffassung, nach einschätzung, nach darstellung, aus sicht, gemäß, in den worten',
  ),
  impersonalSpeech: {
    verbs: wordList('heißt es, hieß es, es heißt, es hieß'),
    prepositions: wordList('in, im, aus, auf, bei, beim, von, vom, seitens, vonseiten'),
  },
  openingSources: wordList('für, nach'),
  sourcesAfter: wordList('zufolge, nach'),
  contentMarkers: wordList('dass, daß, ob, wie, warum'),
  pronouns: [
    { form: 'er', gender: 'masculine', number: 'singular' },
    { form: 'sie', gender: 'feminine', number: 'singular' },
    { form: 'wir', gender: 'speaker', number: 'plural' },
    { form: 'ich', gender: 'speaker', number: 'singular' },
    { form: 'es', gender: 'neuter', number: 'singular' },
    { form: 'dieser', gender: 'masculine', number: 'singular', latter: true },
    { form: 'diese', gender: 'feminine', number: 'singular', latter: true },
    { form: 'letzterer', gender: 'masculine', number: 'singular', latter: true },
    { form: 'letztere', gender: 'feminine', number: 'singular', latter: true },
    { form: 'jener', gender: 'masculine', number: 'singular' },
  ],
  possessives: wordList(
    'sein, seine, seinem, seiner, seinen, seines, ihr, ihre, ihrem, ihrer, ihren, ihres, mein, meine, unser, unsere',
  ),
  relatives: wordList('der, die, das, welcher, welche, welches'),
  articles: {
    definite: wordList('der, die, das, den, dem, des, dieser, diese, dieses, diesem, jener, jene'),
    indefinite: wordList(
      'ein, eine, einer, einem, einen, eines, einige, mehrere, viele, manche, zwei, drei, andere, weitere, zahlreiche',
    ),
    masculine: wordList('der, ein, dieser, jener'),
    feminine: wordList('die, eine, diese, jene'),
    oblique: wordList(`
      den, dem, des, diesem, jenem, einen, einem, einer, eines
      seinem, seinen, seiner, seines, ihrem, ihren, ihrer, ihres, meinem, meinen, meiner, unserem, unseren, unserer
    `),
  },
  prepositions: wordList(`
    von, vom, mit, bei, beim, zu, zum, zur, an, am, auf, in, im, ins, aus, für, gegen, über, unter, um, nach, vor, durch, ohne, seit, während, wegen,
    trotz, zwischen, gegenüber, neben, hinter, bis, ab, per, als, wie, statt, anlässlich, aufgrund, infolge, innerhalb, außerhalb, dank, entlang, mittels, des
  `),
  linkingPrepositions: wordList('der, des, von, vom, für, aus, im, in, beim, bei, an, am, zu, zum, zur'),
  conjunctions: wordList(
    'und, oder, aber, sowie, doch, denn, während, weil, als, wenn, sondern, auch, dass, da, obwohl',
  ),
  honorifics: {
    masculine: wordList('herr, herrn, sir, lord, papst, könig, prinz, pater, nationalrat, regierungsrat'),
    feminine: wordList('frau, königin, prinzessin, lady, schwester'),
    either: wordList('dr., prof., professor, dr, prof, st., gen., dipl.-ing., ing.'),
  },
  declensions: [
    {
      lemma: '-',
      feminine: ['-in'],
      plural: ['-innen'],
      masculine: wordList(`
        abteilungsleiter, afrikaner, amerikaner, amtschef, anbieter, anführer, anleger, anrufer, anwohner, arbeitgeber, arbeitnehmer
        architekt, armeechef, astronaut, aufsichtsratschef, aussteller, auswanderer, autofahrer, außenminister, bankenchef, bankier
        bastler, behördenchef, beobachter, berater, bergsteiger, besitzer, besucher, betrachter, betreuer, bewerber, bewohner
        bezirksbürgermeister, bezirkschef, bildhauer, bildungsminister, blogger, botschafter, briefträger, bundeschef, bundesminister
        bundesrichter, bundestrainer, busfahrer, börsenchef, bürger, bürgermeister, bürgerrechtler, bürochef, chef, clubchef
        datenschützer, designer, diplomat, direktor, doktor, dolmetscher, eigentümer, einsatzchef, einwohner, entertainer
        ermittlungschef, erzieher, fahnder, fahrer, familienminister, fernfahrer, filmemacher, finanzchef, finanzminister, firmenchef
        flüchtlingshelfer, forscher, fraktionschef, fraktionsführer, freund, fußballer, fürst, gastgeber
        geheimdienstchef, geheimdienstler, geldgeber, generalsekretär, geschäftsführer, gesellschafter, gesetzgeber
        gesundheitsminister, gewerkschafter, gewerkschaftschef, gewerkschaftsführer, gouverneur, gründer, gutachter,
        handwerker, hausbesitzer, hausmeister, helfer, herausgeber, historiker, influencer, ingenieur, inhaber, innenminister
        installateur, instrukteur, justizminister, kandidat, kanzler, kanzleramtschef, klimaforscher, klimaschützer, klubchef
        kläger, komiker, kommissar, konzernchef, koordinator, kreischef, kremlchef, kritiker, kurator, kämmerer, käufer, könig
        künstler, landeschef, landwirt, lehrer, leiter, länderchef, maler, manager, marketingchef, mathematiker, mediziner,
        mieter, militärchef, minister, ministeriumschef, mitarbeiter, mitgründer, mitschüler, mitspieler, moderator, musiker, nachbar
        nachfolger, naturschützer, naturwissenschaftler, notenbankchef, nutzer, oberbürgermeister, offizier, opernsänger
        oppositionsführer, organisator, ortschef, palästinenser, parlamentarier, parteichef, passagier, patient, personalchef, pfarrer
        pilot, politiker, polizeichef, polizeisprecher, premierminister, pressesprecher, professor, programmierer
        promoter, präsident, radfahrer, rapper, redakteur, redaktionschef, regierungschef, regierungssprecher
        regierungsvertreter, regisseur, rektor, rennfahrer, reporter, ressortchef, richter, romancier,
        sanitäter, schauspieler, schiedsrichter, schriftsteller, schulleiter, schüler, seelsorger, senator
        siedler, sieger, sozialarbeiter, spieler, spitzenpolitiker, sportchef, sprecher, staatschef, staatssekretär, stabschef
        statistiker, stellvertreter, steuerzahler, stifter, streamer, sänger, teamchef, technikchef, techniker, teilnehmer,
        torhüter, trainer, tänzer, täter, tüftler, umweltminister, umweltschützer, unternehmenschef, unternehmenssprecher, unternehmer
        urlauber, veranstalter, verbandschef, verbraucherschützer, vereinschef, verfasser, verkäufer, verleger, vermieter, verteidiger
        verteidigungsminister, vertreter, vertriebschef, verwaltungschef, vizechef, vizekanzler, vorarbeiter, vorgänger, vorstandschef
        wahlkämpfer, weltmeister, wettbewerber, widersacher, wirt, wissenschaftler, wähler, youtuber
        zuhörer, zuschauer, züchter, übersetzer
      `),
      either: [],
    },
    {
      lemma: '-e',
      feminine: ['-in'],
      plural: ['-innen'],
      masculine: wordList(`
        archäologe, biologe, dermatologe, endokrinologe, epidemiologe, ethnologe, geologe, genosse, gynäkologe, hydrologe, immunologe, kardiologe
        klimatologe, kriminologe, meteorologe, mikrobiologe, neurologe, ökologe, onkologe, pathologe, philologe, politologe, psychologe, radiologe
        seismologe, soziologe, theologe, toxikologe, urologe, virologe, vulkanologe, zoologe, pädagoge
      `),
      either: [],
    },
    {
      lemma: '-',
      feminine: ['-in'],
      plural: ['-innen', '-en'],
      masculine: wordList(`
        aktivist, analyst, autor, bundespräsident, demonstrant, dirigent, fotograf, gastronom, gitarrist, islamist, journalist, jurist
        kabarettist, kolumnist, komponist, konkurrent, kriminalist, lieferant, lobbyist, ministerpräsident, parteifreund, passant
        patriarch, pianist, polizeipräsident, polizist, produzent, publizist, rabbi, rebell, referent, regierungspräsident, soldat
        sozialdemokrat, spezialist, spitzenkandidat, student, superintendent, terrorist, therapeut, tourist, vizepräsident, ökonom
      `),
      either: [],
    },
    {
      lemma: '-e',
      feminine: ['-in'],
      plural: ['-innen', '-en'],
      masculine: wordList('augenzeuge, experte, kollege, kunde, zeuge'),
      either: wordList('quelle'),
    },
  ],
  roles: {
    masculine: wordList(`
      abgeordneter, angeklagter, anwalt, arbeiter, arbeitsminister, armeesprecher, arzt,
      bauer, beamter, beauftragter, behördensprecher, betreiber, betriebsrat, bischof, bruder,
      chefarzt, dichter, ehemann, entwickler, entwicklungsminister,
      ermittler, feuerwehrmann, general, gesandter, geschäftsmann,
      händler, hersteller, hörer, imam, insider, intendant, investor, junge, kapitän, kardinal,
      kantonsrat, klubobmann, kommandeur, konzernsprecher, korrespondent, kultusminister,
      landesrat, landeshauptmann, landrat, leser, mann, militärsprecher, milliardär,
      oberst, onkel, papst,
      physiker, präses, priester, prinz, rabbiner,
      sheriff, sohn, ständerat,
      stadtrat, stürmer, torwart, vater,
      verdächtiger, verkehrsminister, verurteilter, vorsitzender,
      wirtschaftsminister,
    `),
    feminine: wordList(`
      anwältin, ärztin, bischöfin, ehefrau,
      frau, kantonsrätin, landeshauptfrau, landesrätin, landrätin, mädchen, mutter, nationalrätin, oma,
      prinzessin, regierungsrätin, schwester, stadträtin, ständerätin, tante, tochter
    `),
    either: wordList(`
      abgeordnete, angehörige, angeklagte, angestellte, beauftragte, betroffene, ceo, delegierte, gast, gefangene, idol, jugendliche, kind, mitglied,
      opfer, person, star, überlebende, user, verdächtige, vorsitzende
    `),
  },
  groups: wordList(`
    abgeordnete, amerikaner, angaben, angehörige, anwälte, anwohner, arbeiter, archäologen, ärzte, astronomen, bauern,
    befürworter, behörden, beobachter, berichte, berichten, bischöfe, bürger, christen, datenschützer, demokraten,
    eltern, ermittler, fans, forscher, frauen, freunde, gegner, geologen, gewerkschaften, gewerkschafter,
    grünen, händler, historiker, insider, israelis, juden, kardinäle, kinder, kirchen, kreise, kreisen, kritiker, landwirte,
    lehrer, leute, liberalen, linken, männer, medien, menschen, minister, mitarbeiter,
    muslime, naturschützer, nutzer, opfer, organisatoren, palästinenser, parteien, politiker, republikaner,
    rettungskräfte, richter, russen, schüler, spieler, sprecher, taliban, tierschützer, überlebende,
    umweltschützer, unternehmen, unternehmer, veranstalter, verbraucherschützer, vertreter, wähler, wissenschaftler
  `),
  bodies: wordList(`
    regierung, ministerium, parlament, bundestag, bundesrat, senat, kongress, kommission, rat, sicherheitsrat, ausschuss, gericht, bundesgerichtshof
    staatsanwaltschaft, bundesanwaltschaft, polizei, feuerwehr, armee, militär, bundeswehr, marine, stadt, gemeinde, landkreis, behörde, amt, bundesamt
    landesamt, landeskirchenamt, kirche, partei, fraktion, bewegung, gewerkschaft, verband, verein, vereinigung, organisation, gesellschaft, unternehmen
    firma, konzern, gruppe, universität, schule, klinik, krankenhaus, institut, stiftung, zentrum, mannschaft, team, klub, club, liga, bund, botschaft
    bank, sender, zeitung, magazin, zeitschrift, blatt, seite, agentur, kreml, weißes haus, pentagon, vatikan, koalition, opposition, familie, jury
    verwaltung, leitung, führung, spitze, abteilung, vertretung, redaktion, delegation, belegschaft, direktion, dezernat, präsidium, vorstand
    aufsichtsrat, stadtrat, gemeinderat, landesregierung, kammer, börse, notenbank, zentralbank, initiative, bündnis, allianz, gremium, plattform
    netzwerk, kanzlei, ministerrat, generalstab, außenamt, justiz, kreditinstitut, branchenverband, dachverband, start-up, rettungsdienst, krankenkasse
    verteidigung, anklage, hersteller, betreiber, union, bundeskanzleramt, präsidialamt, auswärtiges amt, vereinte nationen, nato, eu, uno, un, spd, cdu
    csu, fdp, grüne, linke, afd, npd, pds, wasg
  `),
  wholeNames: wordList(
    'europäische union, europäischen union, afrikanische union, afrikanischen union, junge union, jungen union',
  ),
  feminineEndings: wordList(
    'ung, schaft, heit, keit, ion, tät, ei, behörde, gruppe, firma, bank, stadt, kirche, kammer, klinik, presse, zentrale',
  ),
  bodyKinds: [
    {
      nouns: wordList('organisation, ngo'),
      names: wordList('verein, verband, bund, stiftung, vereinigung, bündnis, gesellschaft, union'),
    },
    { nouns: wordList('behörde'), names: wordList('amt, ministerium, direktion') },
    { nouns: wordList('unternehmen, firma, konzern'), names: wordList('ag, gmbh, gruppe') },
  ],
  documents: wordList(`
    bericht, erklärung, mitteilung, pressemitteilung, brief, schreiben, dokument, studie, umfrage, untersuchung, artikel, buch, urteil, beschluss, gesetz, gutachten, meldung, mail, tweet, video, schild, plakat, transparent,
    text, vertrag, abkommen, verfassung, resolution, entwurf, papier, leitartikel, kommentar, protokoll, anklageschrift, antrag, paragraf, paragraph, flugblatt, begründung, manifest, satzung, programm, eintrag, stellungnahme, statement, botschaft, ansprache
  `),
  nameParticles: wordList('von, vom, van, de, di, da, du, del, della, al, bin, ibn, el, dos, ten, ter'),
  outletNouns: wordList(`
    agentur, zeitung, magazin, zeitschrift, sender, fernsehen, radio, rundfunk, deutschlandfunk, blatt, redaktion, wochenzeitung, boulevardzeitung, bild, spiegel, journalisten, reportern
  `),
  notNames: wordList(`
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, januar, februar, märz, april, mai, juni, juli, august, september
    oktober, november, dezember, weihnachten, ostern, gott, internet, ja, nein, wo, wer, was, wann, so, noch, nur, schon, nun, jetzt, heute, gestern
    morgen, dann, damit, dabei, dazu, davon, dafür, dagegen, danach, deshalb, daher, darum, außerdem, zudem, allerdings, jedoch, bereits, bisher, zuvor
    später, laut, gemäß, insgesamt, ebenso, dennoch, trotzdem, hier, dort, nicht, kein, keine, keiner, alle, alles, jeder, jede, jedes, diesen, beide, man
    ist, war, sind, waren, wird, wurde, werden, kann, soll, muss, will, weiter, erst, erste, zwar, etwa, gerade, inzwischen, mittlerweile, unterdessen
    indes, ferner, schließlich, zunächst, anschließend, gleichzeitig, foto, bild, video, quelle, zugleich, gleich, ebenfalls, daneben, hingegen
    dementsprechend, demnach, somit, folglich, letztlich, immerhin, offenbar, angeblich, vermutlich, wahrscheinlich, vielleicht, natürlich
    selbstverständlich, leider, jedenfalls, übrigens, tatsächlich, einerseits, andererseits, darüber, darin, daran, darauf, darunter, seitdem, seither
    derzeit, aktuell, künftig, damals, früher, bislang, vorher, nachdem, bevor, falls, sofern, solange, indem, obgleich, sobald, passend, wörtlich
    angesichts, bezüglich, hinsichtlich, mithilfe, entsprechend, ähnlich, genau, besonders, vor allem, zuletzt, mehr, weniger, wünschenswert
    erstrebenswert, gefragt, angesprochen, niemand, jemand, nichts, etwas, user, woher, wohin, wofür, wogegen, wobei, wodurch, womit, woran, worauf
    woraus, worin, worüber, wovon, wovor, wozu, weshalb, weswegen, wieso, wem, wen, wessen, welchen, welchem, weder, sowohl, entweder, etliche, etlicher
    etlichen, jegliche, jeglicher, jegliches, jeglichen, sämtliche, sämtlicher, sämtlichen, solche, solcher, solches, solchen, derartige, derartiger
    folgende, folgender, vergangene, vergangenen, vergangener, kommende, kommenden, nächste, nächster, nächsten, letzte, letzter, letzten, vorige, vorigen
    einziger, einzige, einziges, eigene, eigener, eigen, deren, dessen, bald, oft, häufig, manchmal, selten, plötzlich, gemeinsam, allein, jährlich
    täglich, wöchentlich, monatlich, neulich, kürzlich, letztens, möglicherweise, glücklicherweise, normalerweise, interessanterweise, womöglich
    beispielsweise, beziehungsweise, teilweise, üblicherweise, logischerweise, sicherlich, wohl, eher, eben, doppelt, einmal, zweimal, mehrmals, erneut
    wieder, wiederum, sofort, sogleich, stattdessen, vielmehr, höchstens, mindestens, wenigstens, meist, meistens, davor, dahinter, dahin, daraus, dadurch
    dazwischen, hierzu, hierfür, hierbei, hiermit, hieran, nirgends, überall, irgendwann, irgendwie, irgendwo, niemals, keineswegs, keinesfalls, überdies
    obendrein, nebenbei, euro, dollar, cent, franken, mark, pfund, rubel, yen, yuan, prozent, prozentpunkte, prozentpunkten, million, millionen, milliarde
    milliarden, billion, billionen, dutzend, tausend, tausende, tausenden, hundert, hunderte, hunderten, meter, metern, kilometer, kilometern, zentimeter
    quadratmeter, kilogramm, kilo, gramm, tonne, tonnen, liter, barrel, grad, watt, uhr, sekunde, sekunden, minute, minuten, stunde, stunden, tag, tage
    tagen, tages, woche, wochen, monat, monate, monaten, monats, jahr, jahre, jahren, jahres, jahrzehnt, jahrzehnte, jahrzehnten, jahrhundert, vormittag
    nachmittag, mittag, abend, nacht, wochenende, anfang, mitte, ende, beginn, frühling, frühjahr, sommer, herbst, winter, abstand, abschied, absicht
    angst, anlass, anspruch, anteil, art, aufmerksamkeit, aufsehen, auskunft, bedarf, bedenken, beispiel, bescheid, bezug, blick, chance, chancen, druck
    dank, einblick, einblicke, einfluss, einsicht, erfolg, fall, fragen, freude, gebrauch, gefahr, gegenwind, gehör, geld, grund, gründe, hilfe, hoffnung
    interesse, klarheit, konkurrenz, kontakt, kosten, lob, lust, maßnahmen, möglichkeit, möglichkeiten, mut, nachteile, nutzen, platz, probleme, punkte
    recht, respekt, rolle, rücksicht, ruhe, schaden, schluss, schritte, schuld, schutz, sinn, sorge, sorgen, spaß, stellung, stück, teil, teile, thema
    themen, trost, unheil, unterstützung, verständnis, vertrauen, vorteil, vorteile, weise, wert, widerstand, ziel, ziele, zeit, zugang, zweck, zweifel
  `),
  smallWords: wordList(`
    nicht, sich, auch, noch, schon, nun, jetzt, heute, gestern, morgen, dann, dort, hier, ist, war, sind, waren, wird, wurde, wurden, werden, sei, seien, wäre, würde, kann, könne, können, muss, müsse, müssen, soll, solle, sollen, will, wolle, am, zudem, außerdem, jedoch, allerdings, dabei, dazu, davon, dafür, dagegen, damit, daher, deshalb, weiter, wörtlich, wieder, bereits, zuvor, später, etwa, nur, sehr, mehr, weniger, immer, nie, kein, keine, es, man, ihm, ihn, ihnen, uns, mich, mir, daraufhin, anschließend, ferner, rund, mittlerweile, inzwischen, unterdessen, kürzlich
  `),
  kinship: wordList(
    'vater, mutter, bruder, schwester, sohn, tochter, onkel, tante, ehemann, ehefrau, gatte, gattin, witwe, witwer, großvater, großmutter, opa, oma, neffe, nichte, schwager, schwägerin',
  ),
  trades: wordList(`
    analyst, analystin, anwalt, anwältin, arzt, ärztin, epidemiologe, experte, expertin, forscher, forscherin, historiker, historikerin, jurist, juristin, klimaforscher, medizinerin, mediziner, meteorologe, ökonom, ökonomin, politologe, politologin, professor, professorin, psychologe, psychologin, soziologe, soziologin, virologe, virologin, wissenschaftler, wissenschaftlerin
  `),
  soleOffices: [
    wordList(
      'bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, regierungschef, regierungschefin, ministerpräsident, ministerpräsidentin, premierminister, premierministerin, premier',
    ),
    wordList('bundespräsident, bundespräsidentin, staatsoberhaupt'),
    wordList('papst, pontifex'),
  ],
  nounEndings: ['s', 'es', 'n', 'en'],
  adjectiveEndings: ['em', 'en', 'er', 'es', 'e'],
  nounSuffixes: wordList(`
    ung, ungen, heit, heiten, keit, keiten, schaft, schaften, tion, tionen, sion, sionen, tät, täten, ismus, ismen, tum, mente, menten, itis
    bnis, chnis, dnis, gnis, rnis, tnis, nisse, nissen, atur, aturen, ktur, kturen, ultur, ulturen, logie, logien, grafie, graphie, nomie, kratie
  `),
  nameEndings: ['s'],
  dropsSubject: false,
  adjectivesFollow: false,
  compounds: true,
  capitalNouns: true,
};
