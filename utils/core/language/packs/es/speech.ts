import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  verbs: wordList(`
    dice, dicen, dijo, dijeron, decía, decían, dirá
    afirma, afirman, afirmó, afirmaron, afirmaba, afirmaban
    declara, declaran, declaró, declararon, declaraba, declaraban
    asegura, aseguran, aseguró, aseguraron, aseguraba, aseguraban
    explica, explican, explicó, explicaron, explicaba, explicaban
    señala, señalan, señaló, señalaron, señalaba, señalaban
    indica, indican, indicó, indicaron, indicaba
    añade, añaden, añadió, añadieron, añadía
    agrega, agregan, agregó, agregaron, agregaba, agregaban
    apunta, apuntan, apuntó, apuntaron, apuntaba
    manifesta, manifestan, manifestó, manifestaron, manifestaba, manifestaban
    expresa, expresan, expresó, expresaron, expresaba, expresaban
    subraya, subrayan, subrayó, subrayaron, subrayaba, subrayaban
    destaca, destacan, destacó, destacaron, destacaba, destacaban
    resalta, resaltan, resaltó, resaltaron, resaltaba, resaltaban
    recalca, recalcan, recalcó, recalcaron, recalcaba, recalcaban
    remarca, remarcan, remarcó, remarcaron, remarcaba, remarcaban
    cuenta, cuentan, contó, contaron, contaba, contaban
    relata, relatan, relató, relataron, relataba, relataban
    narra, narran, narró, narraron, narraba, narraban
    comenta, comentan, comentó, comentaron, comentaba, comentaban
    opina, opinan, opinó, opinaron, opinaba, opinaban
    sostiene, sostienen, sostuvo, sostuvieron, sostenía
    mantiene, mantienen, mantuvo
    insiste, insisten, insistió, insistieron, insistía
    reitera, reiteran, reiteró, reiteraron, reiteraba, reiteraban
    repite, repiten, repitió
    recuerda, recuerdan, recordó, recordaron
    advierte, advierten, advirtió, advirtieron, advertía
    alerta, alertan, alertó, alertaron, alertaba, alertaban
    avisa, avisan, avisó, avisaron, avisaba, avisaban
    anuncia, anuncian, anunció, anunciaron, anunciaba, anunciaban
    revela, revelan, reveló, revelaron, revelaba, revelaban
    confirma, confirman, confirmó, confirmaron, confirmaba, confirmaban
    admite, admiten, admitió, admitieron
    reconoce, reconocen, reconoció, reconocieron, reconocía
    confiesa, confesó, confesaron
    responde, responden, respondió, respondieron
    contesta, contestan, contestó, contestaron, contestaba, contestaban
    replica, replican, replicó, replicaron, replicaba, replicaban
    pregunta, preguntan, preguntó, preguntaron, preguntaba, preguntaban
    pide, piden, pidió, pidieron, pedía
    exige, exigen, exigió, exigieron
    reclama, reclaman, reclamó, reclamaron, reclamaba, reclamaban
    solicita, solicitan, solicitó, solicitaron, solicitaba, solicitaban
    exclama, exclaman, exclamó, exclamaron, exclamaba, exclamaban
    grita, gritan, gritó, gritaron, gritaba, gritaban
    escribe, escriben, escribió, escribieron, escribía
    tuitea, tuitean, tuiteó, tuitearon, tuiteaba, tuiteaban
    publica, publican, publicó, publicaron, publicaba, publicaban
    concluye, concluyen, concluyó
    zanja, zanjan, zanjó, zanjaron, zanjaba, zanjaban
    sentencia, sentencian, sentenció, sentenciaron, sentenciaba, sentenciaban
    argumenta, argumentan, argumentó, argumentaron, argumentaba, argumentaban
    alega, alegan, alegó, alegaron, alegaba, alegaban
    aduce, aducen, adució, aducieron, aducía, aducían
    critica, critican, criticó, criticaron, criticaba, criticaban
    denuncia, denuncian, denunció, denunciaron, denunciaba, denunciaban
    lamenta, lamentan, lamentó, lamentaron, lamentaba, lamentaban
    celebra, celebran, celebró, celebraron, celebraba, celebraban
    promete, prometen, prometió
    propone, proponen, propuso
    sugiere, sugieren, sugirió
    niega, niegan, negó, negaron
    desmiente, desmintió
    precisa, precisan, precisó, precisaron, precisaba, precisaban
    puntualiza, puntualizan, puntualizó, puntualizaron, puntualizaba, puntualizaban
    matiza, matizan, matizó, matizaron, matizaba, matizaban
    aclara, aclaran, aclaró, aclararon, aclaraba, aclaraban
    detalla, detallan, detalló, detallaron, detallaba, detallaban
    expone, expuso, expusieron
    enfatiza, enfatizan, enfatizó, enfatizaron, enfatizaba, enfatizaban
    refiere, refirió
    informa, informan, informó, informaron, informaba, informaban
    comunica, comunican, comunicó, comunicaron, comunicaba, comunicaban
    notifica, notifican, notificó, notificaron, notificaba, notificaban
    transmite, transmitió
    prosigue, prosiguen, prosiguió
    continua, continuan, continuó, continuaron, continuaba, continuaban
    apostilla, apostillan, apostilló, apostillaron, apostillaba, apostillaban
    remata, rematan, remató, remataron, remataba, remataban
    ironiza, ironizan, ironizó, ironizaron, ironizaba, ironizaban
    bromea, bromean, bromeó, bromearon, bromeaba, bromeaban
    espeta, espetan, espetó, espetaron, espetaba, espetaban
    asevera, aseveran, aseveró, aseveraron, aseveraba, aseveraban
    acota, acotan, acotó, acotaron, acotaba, acotaban
    abunda, abundan, abundó, abundaron, abundaba, abundaban
    razona, razonan, razonó, razonaron, razonaba, razonaban
    valora, valoran, valoró, valoraron, valoraba, valoraban
    describe, describen, describió
    califica, califican, calificó, calificaron, calificaba, calificaban
    define, definió, definieron
    tacha, tachan, tachó, tacharon, tachaba, tachaban
    acusa, acusan, acusó, acusaron, acusaba, acusaban
    reprocha, reprochan, reprochó, reprocharon, reprochaba, reprochaban
    recrimina, recriminan, recriminó, recriminaron, recriminaba, recriminaban
    aconseja, aconsejan, aconsejó, aconsejaron, aconsejaba, aconsejaban
    recomenda, recomendan, recomendó, recomendaron, recomendaba, recomendaban
    insta, instan, instó, instaron, instaba, instaban
    urge, urgen, urgió, urgieron, urgía, urgían
    anima, animan, animó, animaron, animaba, animaban
    invita, invitan, invitó, invitaron, invitaba, invitaban
    vaticina, vaticinan, vaticinó, vaticinaron, vaticinaba, vaticinaban
    augura, auguran, auguró, auguraron, auguraba, auguraban
    pronostica, pronostican, pronosticó, pronosticaron, pronosticaba, pronosticaban
    defiende, defienden, defendió, defendieron
    rechaza, rechazan, rechazó, rechazaron, rechazaba, rechazaban
    jacta, jactan, jactó, jactaron, jactaba, jactaban
    susurra, susurran, susurró, susurraron, susurraba, susurraban
    murmura, murmuran, murmuró, murmuraron, murmuraba, murmuraban
    queja, quejan, quejó, quejaron, quejaba, quejaban
    ratifica, ratifican, ratificó, ratificaron, ratificaba, ratificaban
    corrobora, corroboran, corroboró, corroboraron, corroboraba, corroboraban
    adelanta, adelantan, adelantó, adelantaron, adelantaba, adelantaban
    ilustra, ilustran, ilustró, ilustraron, ilustraba, ilustraban
    alude, aludió
    aclama, aclaman, aclamó, aclamaron, aclamaba, aclamaban
    reza, rezaba
    se lee, se leía
    arguye, arguyó
    ruega, rogó
    resume, resumió
    habla, habló, hablaron
    agradece, agradeció
    cuestiona, cuestionan, cuestionó, cuestionaron, cuestionaba, cuestionaban
    desliza, deslizan, deslizó, deslizaron, deslizaba, deslizaban
    ahonda, ahondan, ahondó, ahondaron, ahondaba, ahondaban
    enumera, enumeran, enumeró, enumeraron, enumeraba, enumeraban
    refrenda, refrendan, refrendó, refrendaron, refrendaba, refrendaban
    hace hincapié, hizo hincapié
    pone de manifiesto, puso de manifiesto
    da a conocer, dio a conocer
  `),
  looseVerbs: wordList(`
    cree, creen, creía, piensa, piensan, pensaba, considera, consideran, consideraba, estima, estiman, espera, esperan,
    confía, teme, temen, entiende, entienden, ve, quiere, siente, siente que, juzga, plantea, planteó, lanza, lanzó,
    lanzaron, abre, cierra, arranca, arrancó, comienza, comenzó, empieza, empezó, sonríe, sonrió, reflexiona, reflexionó,
    presume, presumió, muestra, mostró, se muestra, se mostró, se refirió, se refiere, carga, cargó, arremete, arremetió,
    apela, apeló, llama, llamó, llaman, titula, tituló, hace, hizo, dio, da, puso, pone, plasmó, dejó, deja claro, dejó
    claro, anima, confesaba, confió, se pregunta, se preguntó, se lamenta, se lamentó, se queja, se quejó, se defiende, se
    defendió, se sincera, se sinceró, se despide, se despidió, recoge, recogió, sigue, ha hablado, ha puesto, ha dejado
    claro, ha lanzado, ha cargado, ha mostrado
  `),
  participles: wordList(`
    dicho, afirmado, declarado, asegurado, explicado, señalado, indicado, añadido, agregado, apuntado, manifestado,
    expresado, subrayado, destacado, resaltado, recalcado, remarcado, contado, relatado, narrado, comentado, opinado,
    sostenido, mantenido, insistido, reiterado, repetido, recordado, advertido, alertado, avisado, anunciado, revelado,
    confirmado, admitido, reconocido, confesado, respondido, contestado, replicado, preguntado, pedido, exigido,
    reclamado, solicitado, exclamado, gritado, escrito, tuiteado, publicado, concluido, zanjado, sentenciado, argumentado,
    alegado, aducido, criticado, denunciado, lamentado, celebrado, prometido, propuesto, sugerido, negado, desmentido,
    precisado, puntualizado, matizado, aclarado, detallado, expuesto, enfatizado, referido, informado, comunicado,
    notificado, transmitido, proseguido, continuado, apostillado, rematado, ironizado, bromeado, espetado, aseverado,
    acotado, abundado, razonado, valorado, descrito, calificado, definido, tachado, acusado, reprochado, recriminado,
    aconsejado, recomendado, instado, urgido, animado, invitado, vaticinado, augurado, pronosticado, defendido, rechazado,
    jactado, susurrado, murmurado, quejado, ratificado, corroborado, adelantado, ilustrado, aludido, aclamado, rezado,
    leído, argüido, rogado, resumido, hablado, agradecido, cuestionado, deslizado, ahondado, enumerado, refrendado, hecho
    hincapié, puesto de manifiesto, dado a conocer, dejado claro, querido, creído, pensado, considerado, estimado,
    planteado, lanzado, puesto de relieve, constatado
  `),
  auxiliaries: wordList('ha, han, había, habían, haya, hayan, habría, habrían, hubo'),
  participleGap: 3,
  dependentForms: wordList(`
    diciendo, afirmando, declarando, asegurando, explicando, señalando, indicando, añadiendo, agregando, apuntando,
    manifestando, expresando, subrayando, destacando, resaltando, recalcando, remarcando, contando, relatando, narrando,
    comentando, opinando, sosteniendo, manteniendo, insistiendo, reiterando, repitiendo, recordando, advirtiendo,
    alertando, avisando, anunciando, revelando, confirmando, admitiendo, reconociendo, confesando, respondiendo,
    contestando, replicando, preguntando, pidiendo, exigiendo, reclamando, solicitando, exclamando, gritando, escribiendo,
    tuiteando, publicando, concluyendo, zanjando, sentenciando, argumentando, alegando, aduciendo, criticando,
    denunciando, lamentando, celebrando, prometiendo, proponiendo, sugiriendo, negando, desmintiendo, precisando,
    puntualizando, matizando, aclarando, detallando, exponiendo, enfatizando, refiriendo, informando, comunicando,
    notificando, transmitiendo, prosiguiendo, continuando, apostillando, rematando, ironizando, bromeando, espetando,
    aseverando, acotando, abundando, razonando, valorando, describiendo, calificando, definiendo, tachando, acusando,
    reprochando, recriminando, aconsejando, recomendando, instando, urgiendo, animando, invitando, vaticinando, augurando,
    pronosticando, defendiendo, rechazando, jactando, susurrando, murmurando, quejando, ratificando, corroborando,
    adelantando, ilustrando, aludiendo, aclamando, rezando, leyendo, arguyendo, rogando, resumiendo, hablando,
    agradeciendo, cuestionando, deslizando, ahondando, enumerando, refrendando, haciendo hincapié, poniendo de manifiesto,
    dando a conocer, diciendo que, al decir, al afirmar, al asegurar, al señalar, al explicar, al ser preguntado, para
    decir, para añadir, tras decir, tras afirmar, en palabras de, decir, afirmar, asegurar, señalar, explicar, declarar,
    añadir, citando, llamando, llamándolo, llamándola, calificándolo, calificándola
  `),
  nouns: wordList(`
    declaración, declaraciones, palabras, palabra, comunicado, nota, tuit, tuits, tweet, mensaje, mensajes, publicación,
    carta, discurso, entrevista, comentario, comentarios, respuesta, pregunta, anuncio, llamamiento, llamado, vídeo,
    video, audio, intervención, comparecencia, réplica, advertencia, lema, eslogan, frase, texto, conclusión, acusación,
    promesa, testimonio, elogio, crítica, denuncia, opinión, versión, explicación, juicio, afirmación, afirmaciones, rueda
    de prensa, post, relato, aviso, grito, consigna, titular
  `),
  sources: wordList(`
    según, de acuerdo con, de acuerdo a, conforme a, en opinión de, a juicio de, en palabras de, según explicó,
    según informó, según dijo, según ha explicado, según ha informado, a criterio de
  `),
  sourcesAfter: [],
  contentMarkers: wordList('que, si, cómo, por qué'),
  pronouns: [
    { form: 'él', gender: 'masculine', number: 'singular' },
    { form: 'ella', gender: 'feminine', number: 'singular' },
    { form: 'ellos', gender: 'masculine', number: 'plural' },
    { form: 'ellas', gender: 'feminine', number: 'plural' },
    { form: 'usted', gender: 'either', number: 'singular' },
    { form: 'yo', gender: 'speaker', number: 'singular' },
    { form: 'nosotros', gender: 'speaker', number: 'plural' },
    { form: 'este último', gender: 'masculine', number: 'singular' },
    { form: 'esta última', gender: 'feminine', number: 'singular' },
    { form: 'éste', gender: 'masculine', number: 'singular' },
    { form: 'ésta', gender: 'feminine', number: 'singular' },
  ],
  possessives: wordList('su, sus, mi, nuestro, nuestra'),
  relatives: wordList('que, quien, quienes, el cual, la cual, los cuales, las cuales, cuyo, cuya'),
  articles: {
    definite: wordList(`
    el, la, los, las, este, esta, estos, estas, ese, esa, dicho, dicha, citado, mismo, misma
  `),
    indefinite: wordList(`
    un, una, unos, unas, algunos, algunas, varios, varias, muchos, muchas, otro, otra, otros, otras, dos, tres, cuatro,
    cierto
  `),
  },
  prepositions: wordList(`
    a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin,
    sobre, tras, como, junto, frente, acerca, dentro, fuera, excepto, salvo, vía
  `),
  linkingPrepositions: wordList('de, del, en, para, por, a, al, con, ante'),
  conjunctions: wordList(`
    y, e, o, u, pero, mientras, aunque, porque, cuando, pues, sino, como, si, ni, también, además
  `),
  honorifics: {
    masculine: wordList(`
      señor, sr., sr, don, d., doctor, dr., rey, príncipe, papa, fray, padre, monseñor, sir, lord, mr.
    `),
    feminine: wordList(`
      señora, sra., sra, señorita, doña, dña., doctora, dra., reina, princesa, infanta, sor, lady, mrs., ms.
    `),
    either: wordList('san, santa, gral., lic., ing., prof., arq.'),
  },
  roles: {
    masculine: wordList(`
      presidente, expresidente, vicepresidente, ministro, exministro, viceministro, primer ministro, alcalde, exalcalde,
      gobernador, exgobernador, senador, diputado, concejal, consejero, consejero delegado, secretario, secretario general,
      secretario de estado, subsecretario, director, director general, director técnico, subdirector, jefe, exjefe,
      fundador, cofundador, propietario, dueño, socio, empresario, abogado, fiscal general, magistrado, procurador, notario,
      profesor, catedrático, maestro, doctor, médico, enfermero, investigador, científico, biólogo, físico, químico,
      historiador, sociólogo, psicólogo, epidemiólogo, virólogo, filósofo, politólogo, escritor, autor, actor, director de
      cine, cineasta, músico, compositor, pintor, arquitecto, ingeniero, técnico, entrenador, exentrenador, seleccionador,
      jugador, exjugador, futbolista, delantero, centrocampista, defensor, portero, arquero, capitán, piloto, corredor,
      general, almirante, coronel, comandante, sargento, comisario, inspector, policía, soldado, guardia, bombero,
      sacerdote, obispo, arzobispo, cardenal, pontífice, papa, imán, rabino, padre, hijo, hermano, marido, esposo, tío,
      sobrino, abuelo, primo, novio, amigo, compañero, vecino, chico, joven, hombre, niño, anciano, señor, candidato,
      precandidato, embajador, diplomático, enviado, canciller, excanciller, funcionario, delegado, coordinador, encargado,
      mandatario, jefe de gobierno, jefe de estado, jefe de gabinete, legislador, congresista, exfutbolista, tenista,
      periodista deportivo, presentador, conductor, locutor, productor, guionista, cocinero, chef, agricultor, ganadero,
      trabajador, obrero, empleado, exempleado, acusado, imputado, detenido, sospechoso, preso, superviviente,
      sobreviviente, usuario, ciudadano, rey, príncipe, duque, monarca, magnate, multimillonario, asesor, consultor,
      experto, especialista, analista, líder opositor, dictador, exguerrillero, ayatolá, titular, mandamás, dirigente,
      asambleísta, edil, regidor, intendente, prefecto, rector, decano, subcomisario, teniente, criminólogo, agente
    `),
    feminine: wordList(`
      presidenta, expresidenta, vicepresidenta, ministra, exministra, viceministra, primera ministra, alcaldesa,
      exalcaldesa, gobernadora, senadora, diputada, concejala, consejera, consejera delegada, secretaria, secretaria
      general, directora, directora general, subdirectora, jefa, fundadora, cofundadora, propietaria, dueña, socia,
      empresaria, abogada, magistrada, procuradora, jueza, profesora, catedrática, maestra, doctora, médica, enfermera,
      investigadora, científica, bióloga, física, química, historiadora, socióloga, psicóloga, epidemióloga, viróloga,
      filósofa, politóloga, escritora, autora, actriz, cineasta, música, compositora, pintora, arquitecta, ingeniera,
      entrenadora, jugadora, futbolista, delantera, capitana, generala, comisaria, inspectora, soldado, bombera, monja,
      madre, hija, hermana, mujer, esposa, tía, sobrina, abuela, prima, novia, amiga, compañera, vecina, chica, niña,
      anciana, señora, candidata, precandidata, embajadora, diplomática, enviada, cancillera, funcionaria, delegada,
      coordinadora, encargada, mandataria, jefa de gobierno, legisladora, presentadora, conductora, locutora, productora,
      guionista, cocinera, agricultora, ganadera, trabajadora, obrera, empleada, acusada, imputada, detenida, superviviente,
      usuaria, ciudadana, reina, princesa, duquesa, asesora, consultora, experta, especialista, primera dama, viuda,
      asambleísta, edila, regidora, intendenta, rectora, decana
    `),
    either: wordList(`
      portavoz, vocero, vocera, líder, juez, fiscal, periodista, corresponsal, reportero, reportera, columnista, cronista,
      economista, artista, cantante, atleta, deportista, tenista, ciclista, campeón, campeona, representante, dirigente,
      militante, activista, sindicalista, parlamentario, parlamentaria, eurodiputado, eurodiputada, testigo, víctima,
      fuente, estudiante, alumno, alumna, residente, habitante, paciente, cliente, turista, gerente, ceo, responsable,
      comandante, integrante, miembro, intérprete, guía, estrella, influencer, youtuber, poeta, novelista, cineasta,
      docente, psiquiatra, pediatra, pensionista, jubilado, jubilada, familiar, pariente, intelectual, comunicador,
      comunicadora, animador, animadora, conductor, panelista, comerciante, transportista, taxista, mandatario
    `),
  },
  groups: wordList(`
    ministros, senadores, diputados, alcaldes, gobernadores, abogados, fiscales, jueces, magistrados, médicos, enfermeros,
    sanitarios, investigadores, científicos, expertos, especialistas, analistas, economistas, observadores, críticos,
    partidarios, opositores, manifestantes, activistas, ciudadanos, vecinos, residentes, habitantes, estudiantes, alumnos,
    profesores, docentes, padres, familiares, parientes, amigos, compañeros, trabajadores, empleados, obreros, sindicatos,
    sindicalistas, agricultores, ganaderos, empresarios, comerciantes, periodistas, autores, agentes, policías, militares,
    fuentes, testigos, víctimas, aficionados, hinchas, usuarios, consumidores, lectores, clientes, obispos, líderes,
    organizadores, promotores, funcionarios, autoridades, portavoces, voceros, representantes, dirigentes, populares,
    socialistas, republicanos, demócratas, conservadores, jóvenes, mujeres, hombres, defensores, ecologistas, internautas,
    jugadores, productores
  `),
  bodies: wordList(`
    gobierno, ejecutivo, ministerio, parlamento, congreso, senado, cámara, comisión, consejo, comité, tribunal, juzgado,
    corte, suprema, fiscalía, policía, guardia civil, ayuntamiento, alcaldía, municipalidad, diputación, junta,
    generalitat, xunta, comunidad, partido, movimiento, sindicato, asociación, organización, empresa, compañía, firma,
    grupo, universidad, escuela, colegio, hospital, instituto, fundación, centro, equipo, club, federación, liga, iglesia,
    ejército, armada, marina, oficina, embajada, banco, cadena, emisora, diario, periódico, revista, agencia, kremlin,
    casa blanca, pentágono, moncloa, casa rosada, zarzuela, vaticano, santa sede, bruselas, coalición, oposición, mayoría,
    familia, autoridad, organismo, entidad, defensa, acusación, presidencia, dirección, secretaría, asamblea,
    confederación, unión, onu, otan, ong, cancillería, procuraduría, contraloría, defensoría, superintendencia,
    cooperativa, observatorio, patronal, plataforma, colectivo, protección civil, administración, jefatura, prefectura,
    intendencia, gobernación, departamento, legislatura
  `),
  documents: wordList(`
    informe, comunicado, nota, carta, documento, estudio, encuesta, investigación, artículo, libro, cartel, pancarta,
    mensaje, texto, sentencia, auto, decreto, ley, resolución, dictamen, reglamento, acta, correo, correo electrónico,
    tuit, publicación, vídeo, video, declaración, editorial, manifiesto, acuerdo, tratado, constitución, escrito, parte,
    boletín, denuncia, demanda, querella, misiva, anuncio, titular, proyecto
  `),
  nameParticles: wordList(`
    de, del, la, las, los, y, e, da, dos, di, van, von, der, den, le, bin, ibn, al, el, mc
  `),
  outletNouns: wordList(`
    agencia, agencia de noticias, diario, periódico, revista, cadena, emisora, televisión, tv, radio, canal, web, portal,
    semanario, medio, medios, programa, noticiero, informativo, periodistas, prensa, micrófonos, podcast
  `),
  notNames: wordList(`
    yo, lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio,
    agosto, septiembre, setiembre, octubre, noviembre, diciembre, navidad, dios, internet, sí, no, ok, foto, vídeo, video,
    según, así, ahora, hoy, ayer, mañana, después, antes, también, además, asimismo, finalmente, mientras, cuando, pero,
    y, e, o, u, si, ni, sin, sin embargo, aunque, porque, como, cómo, donde, dónde, quien, quién, qué, que, cual, cuál,
    cuánto, para, por, con, en, a, al, de, del, desde, durante, entre, hasta, hacia, tras, ante, bajo, sobre, contra,
    todos, todo, toda, todas, cada, nadie, ninguno, ninguna, este, esta, estos, estas, ese, esa, esos, esas, aquel,
    aquella, esto, eso, el, la, los, las, un, una, unos, unas, es, era, son, fue, ha, han, había, hay, se, lo, le, les,
    me, te, nos, él, ella, ellos, ellas, nosotros, usted, ustedes, mi, mis, su, sus, nuestro, nuestra, leer, quizá,
    quizás, tal, solo, sólo, ya, nunca, siempre, más, menos, muy, mucho, muchos, gracias, claro, bueno, pues, entonces,
    luego, allí, aquí, ahí, otro, otra, otros, algunos, preguntado, preguntada, covid, covid-19, tampoco, incluso,
    precisamente, respecto, junto, dicho, señor, señora, nada, algo, ojalá, imagen, imágenes, lea
  `),
  smallWords: wordList(`
    no, se, lo, le, les, me, te, nos, ayer, hoy, mañana, ahora, ya, también, además, así, siempre, nunca, solo, sólo,
    luego, después, antes, entonces, aún, todavía, más, menos, muy, es, era, fue, son, está, están, ser, estar, será,
    este, mientras, bien, mal, aquí, allí, casi, quizá, quizás, incluso, tampoco, recientemente, posteriormente,
    finalmente, asimismo, lunes, martes, miércoles, jueves, viernes, sábado, domingo
  `),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
