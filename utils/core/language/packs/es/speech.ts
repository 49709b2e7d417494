import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [],
  verbs: wordList(`
    decían, afirmaban, declaraban, aseguraban, explicaban, señalaban, agregaba, agregaban, manifesta, manifestan, manifestaban, expresaban
    subrayaba, subrayaban, destacaban, resaltan, resaltaba, resaltaban, recalcan, recalcaba, recalcaban, remarcan, remarcaba, remarcaban
    contaban, relataban, narran, narraron, narraban, comentaban, opinaban, mantiene, mantienen, mantuvo, insistía, reiteraba
    reiteraban, repiten, alertaba, alertaban, avisan, avisaba, avisaban, anunciaba, anunciaban, revelaba, revelaban, confirmaba
    confirmaban, reconocía, contestan, contestaba, contestaban, replican, replicaba, replicaban, preguntaban, reclamaba, reclamaban, solicitan
    solicitaba, solicitaban, exclaman, exclamaron, exclamaba, exclamaban, gritan, gritaban, tuitean, tuitearon, tuiteaba, tuiteaban
    publican, publicaron, publicaba, publicaban, concluyen, zanjan, zanjaron, zanjaba, zanjaban, sentencian, sentenciaron, sentenciaba
    sentenciaban, argumentan, argumentaban, alegaba, alegaban, aducen, adució, aducieron, aducía, aducían, criticaba, criticaban
    denunciaba, denunciaban, lamentaba, lamentaban, celebran, celebraba, celebraban, prometen, sugieren, precisaba, precisaban, puntualizan
    puntualizaron, puntualizaba, puntualizaban, matizan, matizaron, matizaba, matizaban, aclaran, aclaraba, aclaraban, detallan, detallaba
    detallaban, enfatizan, enfatizaba, enfatizaban, informaban, comunican, comunicaba, comunicaban, notifican, notificaron, notificaba, notificaban
    prosiguen, continua, continuan, continuaron, continuaba, continuaban, apostillan, apostillaron, apostillaba, apostillaban, rematan, remataron
    remataba, remataban, ironizan, ironizaron, ironizaba, ironizaban, bromean, bromearon, bromeaba, bromeaban, espetan, espetaron
    espetaba, espetaban, aseveran, aseveraba, aseveraban, acotan, acotaron, acotaba, acotaban, abundan, abundaron, abundaba
    abundaban, razonan, razonaron, razonaba, razonaban, valoran, valoraba, valoraban, calificaban, tachan, tacharon, tachaba
    tachaban, acusaba, acusaban, reprochan, reprocharon, reprochaba, reprochaban, recrimina, recriminan, recriminó, recriminaron, recriminaba
    recriminaban, aconsejan, aconsejaron, aconsejaba, aconsejaban, recomenda, recomendan, recomendaba, recomendaban, instan, instaba, instaban
    urge, urgen, urgió, urgieron, urgía, urgían, anima, animan, animó, animaron, animaba, animaban
    invitan, invitaron, invitaba, invitaban, vaticinan, vaticinaron, vaticinaba, vaticinaban, auguran, auguraron, auguraba, auguraban
    pronostican, pronosticaron, pronosticaba, pronosticaban, rechazan, rechazaba, rechazaban, jacta, jactan, jactó, jactaron, jactaba
    jactaban, susurran, susurraron, susurraba, susurraban, murmura, murmuran, murmuró, murmuraron, murmuraba, murmuraban, queja
    quejan, quejó, quejaron, quejaba, quejaban, ratifican, ratificaron, ratificaba, ratificaban, corrobora, corroboran, corroboró
    corroboraron, corroboraba, corroboraban, adelantan, adelantaron, adelantaba, adelantaban, ilustra, ilustran, ilustró, ilustraron, ilustraba
    ilustraban, alude, aludió, aclama, aclaman, aclamó, aclamaron, aclamaba, aclamaban, reza, rezaba, se leía
    hablaron, cuestionan, cuestionaba, cuestionaban, desliza, deslizan, deslizó, deslizaron, deslizaba, deslizaban, ahondan, ahondaron
    ahondaba, ahondaban, enumera, enumeran, enumeró, enumeraron, enumeraba, enumeraban, refrenda, refrendan, refrendó, refrendaron
    refrendaba, refrendaban
    dice, dijo, decía, dicen, dijeron, dirá
    declara, declaró, declaraba, declararon, declaran
    afirma, afirmó, afirmaba, afirmaron, afirman
    asegura, aseguró, aseguraba, aseguraron, aseguran
    añade, añadió, añadía, añadieron, añaden
    explica, explicó, explicaba, explicaron, explican
    señala, señaló, señalaba, señalaron, señalan
    indica, indicó, indicaba, indicaron, indican
    apunta, apuntó, apuntaba, apuntaron, apuntan
    subraya, subrayó, subrayaron, subrayan
    destaca, destacó, destacaba, destacaron, destacan
    sostiene, sostuvo, sostenía, sostuvieron, sostienen
    manifiesta, manifestó, manifestaba, manifestaron, manifiestan
    expresa, expresó, expresaba, expresaron, expresan
    comenta, comentó, comentaba, comentaron, comentan
    cuenta, contó, contaba, contaron, cuentan
    relata, relató, relataba, relataron, relatan
    narra, narró, narraba
    recuerda, recordó, recordaba, recordaron, recuerdan
    revela, reveló, revelaron, revelan
    anuncia, anunció, anunciaron, anuncian
    advierte, advirtió, advertía, advirtieron, advierten
    alerta, alertó, alertaron, alertan
    avisa, avisó, avisaron
    admite, admitió, admitieron, admiten
    reconoce, reconoció, reconocieron, reconocen
    confiesa, confesó, confesaron
    confirma, confirmó, confirmaron, confirman
    desmiente, desmintió, desmintieron
    niega, negó, negaron, niegan
    denuncia, denunció, denunciaron, denuncian
    acusa, acusó, acusaron, acusan
    critica, criticó, criticaron, critican
    lamenta, lamentó, lamentaron, lamentan
    insiste, insistió, insistieron, insisten
    reitera, reiteró, reiteraron, reiteran
    repite, repitió, repitieron
    recalca, recalcó, recalcaron
    remarca, remarcó, remarcaron
    enfatiza, enfatizó, enfatizaron
    resalta, resaltó, resaltaron
    precisa, precisó, precisaron, precisan
    puntualiza, puntualizó
    matiza, matizó
    aclara, aclaró, aclararon
    detalla, detalló, detallaron
    agrega, agregó, agregaron, agregan
    concluye, concluyó, concluyeron
    continúa, continuó
    prosigue, prosiguió
    responde, respondió, respondieron, responden
    contesta, contestó, contestaron
    replica, replicó, replicaron
    pregunta, preguntó, preguntaba, preguntaron, preguntan
    pide, pidió, pedía, pidieron, piden
    exige, exigió, exigieron, exigen
    reclama, reclamó, reclamaron, reclaman
    solicita, solicitó, solicitaron
    insta, instó, instaron
    exhorta, exhortó
    propone, propuso, propusieron, proponen
    plantea, planteó, plantearon
    sugiere, sugirió, sugirieron
    recomienda, recomendó, recomendaron
    promete, prometió, prometieron
    garantiza, garantizó
    jura, juró
    amenaza, amenazó, amenazaron
    ironiza, ironizó
    bromea, bromeó
    exclama, exclamó
    grita, gritó, gritaba, gritaron
    susurra, susurró
    escribe, escribió, escribía, escribieron, escriben
    tuitea, tuiteó
    publica, publicó
    informa, informó, informaba, informaron, informan
    comunica, comunicó, comunicaron
    reporta, reportó, reportaron, reportan
    notifica, notificó
    menciona, mencionó, mencionaron
    cita, citó
    alega, alegó, alegaron, alegan
    argumenta, argumentó, argumentaba, argumentaron
    argumenta, arguye, arguyó, aduce, adujo
    razona, razonó
    defiende, defendió, defendieron, defienden
    opina, opinó, opinaba, opinaron, opinan
    considera, consideró, consideraba, consideraron, consideran
    estima, estimó, estimaron, estiman
    observa, observó
    constata, constató
    celebra, celebró, celebraron
    elogia, elogió
    agradece, agradeció, agradecieron
    felicita, felicitó
    califica, calificó, calificaba, calificaron, califican
    describe, describió, describieron, describen
    define, definió, definieron
    tilda, tildó
    tacha, tachó
    llama a, llamó a, llamaron a
    habla de, habló de, hablaba de
    hace hincapié, hizo hincapié
    hace saber, hizo saber, da a conocer, dio a conocer, deja claro, dejó claro, pone de manifiesto, puso de manifiesto, pone de relieve, puso de relieve
    reivindica, reivindicó
    sentencia, sentenció
    zanja, zanjó
    ahonda, ahondó, abunda, abundó, incide, incidió, profundiza, profundizó
    vaticina, vaticinó, pronostica, pronosticó, augura, auguró
    rechaza, rechazó, rechazaron
    reprocha, reprochó
    censura, censuró
    arremete, arremetió
    asevera, aseveró, aseveraron
    acota, acotó
    acusó, testifica, testificó
    ratifica, ratificó
    reafirma, reafirmó
    refiere, refirió, refirieron
    reflexiona, reflexionó
    rememora, rememoró, evoca, evocó
    resume, resumió
    se lee, se pregunta, se preguntó, se queja, se quejó, se defiende, se defendió, se lamenta, se lamentó, se sincera, se sinceró, se refirió, se refiere, se mostró, se muestra, se pronunció
    señaló que, espeta, espetó, lanza, lanzó, suelta, soltó, tercia, terció, apostilla, apostilló, remata, remató, ordena, ordenó, ruega, rogó, suplica, suplicó
    transmite, transmitió, traslada, trasladó, valora, valoró, valoraron, enfatiza, esgrime, esgrimió, especifica, especificó, expone, expuso, expusieron, explicita
    dicta, anota, anotó, acepta, aceptó, interpela, interpeló, proclama, proclamó, clama, clamó, cuestiona, cuestionó, cuestionaron, condena, condenó, condenaron
  `),
  looseVerbs: wordList(`
    entiende, entienden, siente que, lanzaron, abre, cierra, arranca, arrancó, empezó, presume, presumió, cargó
    apela, apeló, dio, da, puso, plasmó, dejó, dejó, claro, anima, confesaba, se
    se despide, se despidió, recogió, ha hablado, ha puesto, ha dejado, claro, ha lanzado, ha cargado, ha mostrado
    cree, creía, creyó, creen
    piensa, pensó, pensaba, piensan
    espera, esperaba, esperan
    teme, temía, temen
    confía, confió
    desea, deseó
    quiere, quiso, quería
    ve, vio, veía, ven
    encuentra
    siente, sintió
    sabe
    muestra, mostró
    demuestra
    sonríe, sonrió
    ríe
    suspira
    empieza, comienza, comenzó
    sigue, siguió
    termina, finaliza, finalizó
    presenta, presentó
    analiza, analizó
    vive
    titula, tituló
    ataca, atacó
    apoya, apoyó
    saluda
    acusa
    compara, comparó
    juzga
    bautizó
    distó
    carga
    reacciona, reaccionó
    recoge
    hace, hizo
    pone
    tiene
    dedica, dedicó
    aboga, abogó
    apuesta, apostó
    invita, invitó
    aconseja, aconsejó
    enfatizó en
    llama, llamó, llaman
    habla, habló
    adelanta, adelantó
    coincide, coincidió
  `),
  participles: wordList(`
    mantenido, notificado, abundado, recriminado, aconsejado, urgido, animado, invitado, jactado, susurrado, murmurado, corroborado
    ilustrado, aludido, aclamado, rezado, leído, argüido, rogado, deslizado, enumerado, refrendado, hecho, hincapié
    querido, creído, pensado, puesto de relieve
    dicho, declarado, afirmado, asegurado, añadido, explicado, señalado, indicado, apuntado, subrayado, destacado, sostenido, manifestado, expresado, comentado, contado, relatado, narrado, recordado, revelado,
    anunciado, advertido, alertado, avisado, admitido, reconocido, confesado, confirmado, desmentido, negado, denunciado, acusado, criticado, lamentado, insistido, reiterado, repetido, recalcado, remarcado, enfatizado, resaltado,
    precisado, puntualizado, matizado, aclarado, detallado, agregado, concluido, continuado, proseguido, respondido, contestado, replicado, preguntado, pedido, exigido, reclamado, solicitado, instado, exhortado, propuesto, planteado,
    sugerido, recomendado, prometido, garantizado, jurado, amenazado, ironizado, bromeado, exclamado, gritado, escrito, tuiteado, publicado, informado, comunicado, reportado, mencionado, citado, alegado, argumentado, aducido, razonado, defendido,
    opinado, considerado, estimado, observado, constatado, celebrado, elogiado, agradecido, felicitado, calificado, descrito, definido, tildado, tachado, hablado, reivindicado, sentenciado, zanjado, ahondado, incidido, vaticinado, pronosticado, augurado,
    rechazado, reprochado, censurado, arremetido, aseverado, acotado, ratificado, reafirmado, referido, reflexionado, evocado, resumido, quejado, sincerado, mostrado, pronunciado, espetado, lanzado, apostillado, rematado, ordenado, transmitido, trasladado,
    valorado, esgrimido, especificado, expuesto, cuestionado, condenado, proclamado, hecho hincapié, dejado claro, dado a conocer, puesto de manifiesto, llamado, abogado, adelantado, coincidido, reaccionado
  `),
  auxiliaries: wordList(
    'ha, han, había, habían, haya, hayan, habría, habrían, habrá, hubo, se ha, se han, lo ha, la ha',
  ),
  participleGap: 2,
  dependentForms: wordList(`
    narrando, manteniendo, repitiendo, confesando, contestando, replicando, solicitando, tuiteando, publicando, zanjando, sentenciando, aduciendo
    celebrando, puntualizando, matizando, exponiendo, refiriendo, comunicando, notificando, transmitiendo, prosiguiendo, continuando, apostillando, rematando
    espetando, aseverando, acotando, abundando, razonando, valorando, tachando, reprochando, recriminando, aconsejando, recomendando, urgiendo
    animando, invitando, vaticinando, augurando, pronosticando, rechazando, jactando, susurrando, murmurando, quejando, ratificando, corroborando
    adelantando, ilustrando, aludiendo, aclamando, rezando, leyendo, arguyendo, rogando, resumiendo, agradeciendo, cuestionando, deslizando
    ahondando, enumerando, refrendando, haciendo hincapié, poniendo de manifiesto, dando a conocer, diciendo que, al ser preguntado, para, decir, para añadir, en palabras de
    decir, afirmar, asegurar, señalar, explicar, declarar, añadir, llamando, llamándolo, llamándola, calificándolo, calificándola
    diciendo, declarando, afirmando, asegurando, añadiendo, explicando, señalando, indicando, apuntando, subrayando, destacando, sosteniendo, manifestando, expresando, comentando, contando, relatando, recordando, revelando, anunciando,
    advirtiendo, alertando, avisando, admitiendo, reconociendo, confirmando, desmintiendo, negando, denunciando, acusando, criticando, lamentando, insistiendo, reiterando, recalcando, remarcando, enfatizando, resaltando, precisando, aclarando, detallando,
    agregando, concluyendo, respondiendo, preguntando, pidiendo, exigiendo, reclamando, instando, proponiendo, planteando, sugiriendo, prometiendo, amenazando, ironizando, bromeando, exclamando, gritando, escribiendo, informando, mencionando, citando, alegando,
    argumentando, defendiendo, opinando, considerando, calificando, describiendo, definiendo, tildando, hablando, al decir, al afirmar, al asegurar, al señalar, al declarar, al considerar, al calificar, al indicar, al explicar, al manifestar, al preguntar,
    tras decir, tras afirmar, tras asegurar, tras señalar, tras declarar, para decir, por decir, a decir
  `),
  nouns: wordList(`
    tuits, mensajes, comparecencia, réplica, elogio, explicación, rueda, de prensa, post, aviso, grito, consigna
    declaración, declaraciones, comunicado, palabras, palabra, tuit, tweet, publicación, mensaje, carta, discurso, entrevista, comentario, comentarios, respuesta, pregunta, frase, anuncio, llamamiento, llamado, advertencia, afirmación, afirmaciones,
    testimonio, acusación, acusaciones, promesa, lema, eslogan, cita, intervención, texto, relato, versión, crítica, críticas, opinión, términos, conclusión, rueda de prensa, conferencia de prensa, alegato, argumento, postura, juicio, titular, nota, audio, video, vídeo, consejo, denuncia, dicho, expresión
  `),
  sources: wordList(
    'según explicó, según informó, según dijo, según ha explicado, según ha informado, a criterio de, según, de acuerdo con, de acuerdo a, a juicio de, en opinión de, en palabras de, a decir de, conforme a, al decir de, en boca de, a su juicio, en su opinión',
  ),
  openingSources: wordList('para, desde'),
  sourcesAfter: [],
  contentMarkers: wordList('que, si, cómo, por qué, cuánto'),
  pronouns: [
    { form: 'él', gender: 'masculine', number: 'singular' },
    { form: 'ella', gender: 'feminine', number: 'singular' },
    { form: 'ellos', gender: 'masculine', number: 'plural' },
    { form: 'ellas', gender: 'feminine', number: 'plural' },
    { form: 'yo', gender: 'speaker', number: 'singular' },
    { form: 'nosotros', gender: 'speaker', number: 'plural' },
    { form: 'este último', gender: 'masculine', number: 'singular' },
    { form: 'esta última', gender: 'feminine', number: 'singular' },
    { form: 'aquél', gender: 'masculine', number: 'singular' },
    { form: 'éste', gender: 'masculine', number: 'singular' },
    { form: 'ésta', gender: 'feminine', number: 'singular' },
  ],
  possessives: wordList('su, sus, mi, mis, nuestro, nuestra'),
  relatives: wordList('que, quien, quienes, el cual, la cual, los cuales, las cuales'),
  articles: {
    definite: wordList('el, la, los, las, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella'),
    indefinite: wordList(
      'un, una, unos, unas, algunos, algunas, varios, varias, muchos, muchas, otro, otra, otros, otras, dos, tres, cuatro, cada',
    ),
    masculine: wordList('el, un, este, ese, aquel, otro'),
    feminine: wordList('la, una, esta, esa, aquella, otra'),
  },
  prepositions: wordList(`
    a, ante, bajo, con, contra, de, desde, durante, en, entre, hacia, hasta, mediante, para, por, sin, sobre, tras, al, del, como, junto, frente, respecto, acerca, además, incluso, salvo, excepto, vía
  `),
  linkingPrepositions: wordList('de, del, para'),
  conjunctions: wordList(
    'y, e, o, u, pero, sino, mientras, aunque, cuando, porque, pues, como, si, ni, donde',
  ),
  honorifics: {
    masculine: wordList('señor, sr., sr, don, dr., monseñor, fray, padre, papa, rey, sir, lord'),
    feminine: wordList('señora, señorita, sra., sra, srta., doña, dra., sor, reina, lady'),
    either: wordList('san, santa, gral., cnel., cap., ing., lic., arq., prof.'),
  },
  declensions: [],
  roles: {
    masculine: wordList(`
    consejero delegado, secretario de estado, director técnico, subdirector, exjefe, socio, fiscal general, notario, catedrático, químico, director de, cine, exentrenador, exjugador
    defensor, sobrino, novio, anciano, precandidato, excanciller, coordinador, encargado, jefe de gobierno, jefe de gabinete, periodista deportivo, guionista, cocinero, chef
    exempleado, sospechoso, preso, usuario, monarca, multimillonario, dictador, exguerrillero, ayatolá, mandamás, asambleísta, edil, intendente, prefecto
    rector, decano, subcomisario, criminólogo,
      presidente, expresidente, vicepresidente, ministro, exministro, viceministro, primer ministro, senador, diputado, eurodiputado, alcalde, exalcalde, gobernador, exgobernador, concejal, consejero, secretario, secretario general, subsecretario, director, director general, director ejecutivo, jefe, presidente del gobierno, jefe del ejecutivo, jefe del gobierno, jefe de estado, mandatario, fundador, cofundador, propietario, dueño,
      empresario, abogado, procurador, magistrado, profesor, doctor, médico, cirujano, enfermero, investigador, científico, historiador, sociólogo, politólogo, psicólogo, virólogo, epidemiólogo, economista, escritor, autor, novelista, actor, director de cine, cantante, músico, compositor, pintor, arquitecto, ingeniero, agricultor, ganadero, obrero, trabajador, empleado,
      maestro, alumno, entrenador, técnico, seleccionador, jugador, futbolista, delantero, defensa, centrocampista, portero, arquero, capitán, piloto, corredor, campeón, general, almirante, coronel, comandante, teniente, sargento, soldado, militar, bombero, sacerdote, cura, obispo, arzobispo, cardenal, pontífice, papa, santo padre, imán, rabino, padre, papá, hijo, hermano,
      marido, esposo, tío, abuelo, primo, amigo, compañero, vecino, niño, chico, hombre, joven, señor, candidato, embajador, canciller, comisario, comisionado, inspector, negociador, enviado, opositor, rey, príncipe, duque, ciudadano, detenido, acusado, imputado, procesado, agresor, asesino, hostelero, comerciante, consumidor, cliente,
      productor, distribuidor, presentador, conductor, locutor, redactor, columnista, corresponsal, delegado, sindicalista, jubilado, millonario, magnate, organizador, republicano, demócrata, socialista, número uno, conservador, funcionario, alto cargo, líder opositor, asesor, consultor, oficial, guardia, policía, agente, ex presidente, ex ministro, premio nobel, nobel de la paz, nobel, regidor, congresista, legislador, ponente, letrado, perito, ejecutivo, comunicador, interno, exfutbolista, influencer
    `),
    feminine: wordList(`
    consejera delegada, subdirectora, socia, catedrática, epidemióloga, viróloga, música, sobrina, anciana, precandidata, enviada, cancillera, coordinadora, encargada
    jefa de gobierno, guionista, cocinera, ganadera, imputada, usuaria, asambleísta, edila, intendenta, rectora, decana,
      presidenta, expresidenta, vicepresidenta, ministra, exministra, viceministra, primera ministra, senadora, diputada, eurodiputada, alcaldesa, exalcaldesa, gobernadora, concejala, consejera, secretaria, secretaria general, directora, directora general, jefa, jefa del ejecutivo, jefa del gobierno, mandataria, fundadora, cofundadora, propietaria, dueña, empresaria, abogada, procuradora, magistrada, profesora, doctora, médica,
      enfermera, investigadora, científica, historiadora, socióloga, politóloga, psicóloga, escritora, autora, novelista, actriz, cantante, compositora, pintora, arquitecta, ingeniera, agricultora, obrera, trabajadora, empleada, maestra, alumna, entrenadora, jugadora, futbolista, delantera, capitana, campeona, generala, soldado, bombera,
      monja, madre, mamá, hija, hermana, mujer, esposa, tía, abuela, prima, amiga, compañera, vecina, niña, chica, joven, señora, candidata, embajadora, comisaria, inspectora, negociadora, opositora, reina, princesa, duquesa, ciudadana, detenida, acusada, hostelera, clienta, productora, presentadora, conductora, locutora, redactora,
      columnista, delegada, jubilada, viuda, organizadora, primera dama, funcionaria, asesora, consultora, regidora, congresista, legisladora, ejecutiva, comunicadora, conservadora, novia, pareja, parlamentaria
    `),
    either: wordList(`
    cronista, deportista, integrante, youtuber, poeta, pensionista, intelectual, animador, animadora, panelista, transportista,
      portavoz, vocero, vocera, líder, lideresa, fiscal, juez, jueza, dirigente, representante, responsable, miembro, periodista, reportero, reportera, analista, especialista, experto, experta, docente, estudiante, artista, fotógrafo, fotógrafa, cineasta, estrella, atleta, ciclista, tenista, turista, voluntario, voluntaria, intérprete, guía, pariente, familiar,
      víctima, fuente, cónyuge, colaborador, colaboradora, ayudante, asistente, diplomático, diplomática, parlamentario, activista, militante, ecologista, comunista, independentista, gerente, ceo, testigo, residente, habitante, paciente, sobreviviente, superviviente, psiquiatra, pediatra, biólogo, bióloga, físico, física, química, meteorólogo, filósofo, filósofa, jurista, aspirante, titular, número dos, persona, investigado, investigada, chofer, taxista, cabecilla, aficionado
    `),
  },
  groups: wordList(`
    gobernadores, sanitarios, alumnos, hinchas, promotores, voceros, conservadores, defensores, internautas, productores,
      ministros, senadores, diputados, alcaldes, concejales, abogados, magistrados, jueces, fiscales, médicos, enfermeros, investigadores, científicos, expertos, analistas, economistas, observadores, críticos, partidarios, opositores, manifestantes, activistas, ciudadanos, vecinos, habitantes, residentes, estudiantes, profesores, docentes, padres, familiares, parientes,
    amigos, compañeros, trabajadores, empleados, obreros, sindicatos, sindicalistas, agricultores, ganaderos, empresarios, comerciantes, periodistas, autores, agentes, policías, militares, soldados, bomberos, fuentes, testigos, víctimas, aficionados, usuarios, consumidores, lectores, clientes, obispos, organizadores, especialistas, responsables, dirigentes, autoridades,
    servicios, jóvenes, mujeres, hombres, españoles, rusos, estadounidenses, ucranianos, franceses, medios, jugadores, familias, diplomáticos, historiadores, ecologistas, socialistas, populares, republicanos, demócratas, candidatos, funcionarios, oficiales, representantes, portavoces, líderes, congresistas, legisladores, pacientes, padres de familia
  `),
  bodies: wordList(`
    juzgado, suprema, municipalidad, diputación, xunta, firma, marina, casa rosada, bruselas, organismo, asamblea, superintendencia, cooperativa, patronal
    protección civil, jefatura, prefectura, intendencia, departamento,
      gobierno, ejecutivo, ministerio, parlamento, senado, congreso, cámara, comisión, comisión europea, consejo, comité, tribunal, corte, tribunal supremo, tribunal constitucional, fiscalía, policía, guardia civil, ayuntamiento, alcaldía, gobernación, ciudad, región, provincia, comunidad, junta, generalitat, partido, movimiento, sindicato, asociación, organización, sociedad, empresa, compañía, grupo,
    universidad, escuela, colegio, hospital, instituto, fundación, centro, equipo, club, federación, liga, iglesia, ejército, armada, oficina, embajada, banco, red, cadena, emisora, periódico, diario, revista, semanario, portal, agencia, kremlin, casa blanca, pentágono, moncloa, zarzuela, vaticano, santa sede, coalición, oposición, mayoría, familia, autoridad, defensa, acusación,
    presidencia, dirección, administración, régimen, estado mayor, onu, otan, ong, ue, colectivo, confederación, unión, observatorio, cancillería, contraloría, defensoría, registraduría, procuraduría, secretaría, consejería, legislatura, bancada, institución, entidad, plataforma, marca, aerolínea, dgt, pp, psoe, vox, podemos, erc, cup
  `),
  documents: wordList(`
    informe, comunicado, carta, documento, estudio, encuesta, investigación, artículo, libro, cartel, pancarta, mensaje, texto, sentencia, auto, orden, decreto, ley, nota, expediente, correo, correo electrónico, tuit, tweet, video, vídeo, declaración, editorial, acta, tratado, acuerdo, constitución, reglamento, circular, análisis, petición, reporte, boletín, denuncia, querella, escrito, manifiesto, dictamen, publicación, resolución, nota de prensa
  `),
  nameParticles: wordList(
    'de, del, de la, de los, de las, la, las, los, van, von, der, den, di, da, dos, ben, bin, ibn, al, el, san, santa',
  ),
  outletNouns: wordList(`
    agencia, agencia de noticias, periódico, diario, revista, semanario, cadena, televisión, radio, emisora, red, portal, medio, prensa, micrófonos, cámaras, periodistas, canal, efe, noticiero, programa, podcast
  `),
  notNames: wordList(`
    yo, lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, navidad, dios, internet, sí, no, ok,
    el, la, los, las, lo, un, una, unos, unas, al, del, a, ante, bajo, con, contra, de, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, y, e, o, u, pero, sino, aunque, cuando, cuándo, porque, pues, como, cómo, si, ni, que, qué, quien, quién, donde, dónde, cuál, cuánto, cuántos, así, también, además, después, luego, antes, entonces, ahora, hoy, ayer, mañana, finalmente, sin embargo, mientras, asimismo, incluso, aún, ya, todavía,
    él, ella, ellos, ellas, nosotros, usted, ustedes, tú, este, esta, estos, estas, ese, esa, eso, esto, aquel, aquella, mi, mis, tu, tus, su, sus, nuestro, nuestra, todo, toda, todos, todas, cada, cualquier, algunos, algunas, ningún, ninguna, nada, nadie, mismo, otro, otra, otros, otras, dos, tres, cuatro, es, son, está, están, era, fue, ha, han, había, hay, se, me, te, nos, le, les, más, menos, muy, bien, tan, tanto, solo, sólo, siempre, nunca, nunca, jamás, aquí, allí, allá, consultado, consultada, preguntado, preguntada, foto, imagen, video, vídeo, lee, leer, gracias, covid, covid-19, debido, junto, frente, respecto, pese, aparte, quizá, tal, vez, primero, segundo
  `),
  smallWords: wordList(`
    no, se, ya, también, aún, todavía, ayer, hoy, mañana, luego, después, antes, así, además, más, menos, muy, es, era, son, fue, fueron, está, están, estaba, ser, será, sido, le, les, lo, me, te, nos, siempre, nunca, sólo, solo, aquí, allí, ahora, entonces, incluso, tampoco, bien, mal,
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, hay, todo, tan, casi, recientemente, finalmente, asimismo
  `),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
