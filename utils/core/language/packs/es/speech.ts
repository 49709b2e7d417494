import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-ar',
      finite: wordList('-a, -an, -aba, -aban, -ó, -aron'),
      participles: ['-ado'],
      dependent: ['-ando', 'al -ar', 'tras -ar'],
      verbs: wordList(`
        abundar, aceptar, aclamar, aclarar, aconsejar, acotar, acusar, adelantar, afirmar, agregar, ahondar, alegar, alertar
        amenazar, animar, anotar, anunciar, apostillar, apuntar, argumentar, asegurar, aseverar, augurar, avisar, bromear, calificar
        celebrar, censurar, citar, clamar, comentar, comunicar, condenar, confesar, confirmar, considerar, constatar, contar
        contestar, continuar, corroborar, criticar, cuestionar, declarar, dejar claro, denunciar, deslizar, destacar, detallar
        dictar, elogiar, enfatizar, enumerar, especificar, espetar, estimar, evocar, exclamar, exhortar, explicar, explicitar
        expresar, felicitar, garantizar, gritar, hablar de, ilustrar, indicar, informar, instar, interpelar, invitar, ironizar
        jactar, jurar, lamentar, lanzar, llamar a, manifestar, matizar, mencionar, murmurar, narrar, negar, notificar, observar
        opinar, ordenar, plantear, precisar, preguntar, proclamar, profundizar, pronosticar, publicar, puntualizar, quejar, ratificar
        razonar, reafirmar, recalcar, rechazar, reclamar, recomendar, recordar, recriminar, reflexionar, refrendar, reiterar
        reivindicar, relatar, remarcar, rematar, rememorar, replicar, reportar, reprochar, resaltar, revelar, rezar, rogar
        sentenciar, señalar, solicitar, soltar, subrayar, suplicar, susurrar, tachar, terciar, testificar, tildar, trasladar, tuitear
        valorar, vaticinar, zanjar
      `),
      looseVerbs: wordList(`
        abogar, analizar, apelar, apoyar, arrancar, atacar, cargar, comparar, dedicar, desear, esperar, finalizar, hablar, juzgar
        llamar, mostrar, pensar, plasmar, presentar, reaccionar, saludar, titular
      `),
    },
    {
      // «se preguntaba», but «se informó» has nobody for its subject
      lemma: '-ar',
      finite: wordList('-a, -an, -aba, -aban, -ó, -aron'),
      participles: [],
      dependent: [],
      verbs: wordList(`
        se calificar, se comparar, se confesar, se congratular, se considerar, se cuestionar, se declarar, se disculpar, se explicar
        se expresar, se felicitar, se jactar, se justificar, se lamentar, se llamar, se manifestar, se mostrar, se preguntar
        se presentar, se pronunciar, se quejar, se ratificar, se reafirmar, se reivindicar, se sincerar
      `),
      looseVerbs: [],
    },
    {
      lemma: '-er',
      finite: wordList('-e, -en, -ía, -ían, -ió, -ieron'),
      participles: ['-ido'],
      dependent: ['-iendo', 'al -er', 'tras -er'],
      verbs: wordList(`
        agradecer, arremeter, defender, exponer, prometer, proponer, reconocer, responder, sostener
      `),
      looseVerbs: wordList(`
        creer, mantener, recoger, temer
      `),
    },
    {
      lemma: '-ir',
      finite: wordList('-e, -en, -ía, -ían, -ió, -ieron'),
      participles: ['-ido'],
      dependent: ['-iendo', 'al -ir', 'tras -ir'],
      verbs: wordList(`
        admitir, aducir, advertir, aludir, añadir, argüir, definir, describir, desmentir, escribir, esgrimir, exigir, incidir
        insistir, pedir, referir, repetir, resumir, sugerir, transmitir, urgir
      `),
      looseVerbs: wordList(`
        compartir,
        abrir, coincidir, presumir, sentir, vivir
      `),
    },
  ],
  verbs: wordList(`
    decían, repiten, concluyen, sugieren, prosiguen, se leía, hablaron
    dice, dijo, decía, dicen, dijeron, dirá, sostiene, sostuvo, sostuvieron, sostienen, manifiesta, manifiestan
    cuenta, cuentan, recuerda, recuerdan, advierte, advirtió, advirtieron, advierten, confiesa
    desmiente, desmintió, desmintieron, niega, niegan, repite, repitió, repitieron, concluye, concluyó, concluyeron, continúa
    prosigue, prosiguió, pide, pidió, pidieron, piden, propuso, propusieron, sugiere, sugirió, sugirieron, recomienda
    arguye, arguyó, adujo, defiende, defienden, hace hincapié, hizo hincapié
    hace saber, hizo saber, da a conocer, dio a conocer, pone de manifiesto, puso de manifiesto, pone de relieve, puso de relieve
    refiere, refirió, refirieron
    se lee, se defiende, se defendió, se refirió, se refiere, se refería, se muestra, se confiesa, se define, se definió, se describe, se describió
    suelta, ruega, expuso, expusieron
  `),
  looseVerbs: wordList(`
    coreaban, corearon, coreó, mantiene, mantienen, mantuvo, entiende, entienden, siente que, cierra, empezó, dio, da, puso
    se despide, se despidió, ha hablado, ha puesto, ha dejado, ha lanzado, ha cargado, ha mostrado, creyó, piensa, piensan
    confía, confió, quiere, quiso, quería, ve, vio, veía, ven, encuentra, siente, sintió, sabe, muestra, demuestra
    sonríe, sonrió, ríe, suspira, empieza, comienza, comenzó, sigue, siguió, termina, bautizó, distó, hace, hizo, pone, tiene
    apuesta, apostó, enfatizó en
  `),
  participles: wordList(`
    leído, querido, creído, pensado, puesto de relieve, dicho, concluido, proseguido, propuesto, escrito, descrito, hablado
    sincerado, mostrado, pronunciado
    expuesto, hecho hincapié, dado a conocer, puesto de manifiesto, llamado, abogado, coincidido, reaccionado
  `),
  auxiliaries: wordList(
    'ha, han, había, habían, haya, hayan, habría, habrían, habrá, hubo, se ha, se han, lo ha, la ha',
  ),
  participleGap: 2,
  dependentForms: wordList(`
    repitiendo, refiriendo, prosiguiendo, leyendo, arguyendo
    haciendo hincapié, poniendo de manifiesto, dando a conocer, diciendo que, al ser preguntado, decir, para añadir, en palabras de
    afirmar, asegurar, señalar, explicar, declarar, añadir, llamando, llamándolo, llamándola, calificándolo, calificándola
    diciendo, advirtiendo, desmintiendo, concluyendo, pidiendo, sugiriendo, hablando, al decir
    tras decir, para decir, por decir, a decir
  `),
  nouns: wordList(`
    tuits, mensajes, comparecencia, réplica, elogio, explicación, rueda, de prensa, post, aviso, grito, consigna
    declaración, declaraciones, comunicado, palabras, palabra, tuit, tweet, publicación, mensaje, carta, discurso, entrevista, comentario, comentarios, respuesta, pregunta, frase, anuncio, llamamiento, llamado, advertencia, afirmación, afirmaciones,
    testimonio, acusación, acusaciones, promesa, lema, eslogan, cita, intervención, texto, relato, versión, crítica, críticas, opinión, términos, conclusión, rueda de prensa, conferencia de prensa, alegato, argumento, postura, juicio, titular, nota, audio, video, vídeo, consejo, denuncia, dicho, expresión
  `),
  sources: wordList(
    'según explicó, según informó, según dijo, según ha explicado, según ha informado, a criterio de, según su versión, según su relato, según su testimonio, según sus palabras, según su análisis, según su criterio, según su opinión, a su entender, a su parecer, a su criterio, a su modo de ver, desde su punto de vista, desde su perspectiva, desde su visión, en sus palabras, en su visión, según, de acuerdo con, de acuerdo a, a juicio de, en opinión de, en palabras de, a decir de, conforme a, al decir de, en boca de, a su juicio, en su opinión',
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
    { form: 'este último', gender: 'masculine', number: 'singular', latter: true },
    { form: 'esta última', gender: 'feminine', number: 'singular', latter: true },
    { form: 'aquél', gender: 'masculine', number: 'singular' },
    { form: 'éste', gender: 'masculine', number: 'singular', latter: true },
    { form: 'ésta', gender: 'feminine', number: 'singular', latter: true },
  ],
  possessives: wordList('su, sus, mi, mis, nuestro, nuestra'),
  relatives: wordList('que, quien, quienes, el cual, la cual, los cuales, las cuales'),
  articles: {
    definite: wordList(
      'el, la, los, las, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, dicha, dichos, dichas, ambos, ambas, mismo, misma, mismos, mismas, propio, propia, propios, propias',
    ),
    indefinite: wordList(
      'un, una, unos, unas, algunos, algunas, varios, varias, muchos, muchas, otro, otra, otros, otras, dos, tres, cuatro, cada',
    ),
    masculine: wordList('el, un, este, ese, aquel, otro'),
    feminine: wordList('la, una, esta, esa, aquella, otra'),
  },
  subjectEndings: { masculine: [], feminine: [], plural: ['n'] },
  impersonal: 'se',
  leadingAdjectives: wordList(
    'nuevo, nueva, antiguo, antigua, entonces, actual, todavía, presunto, presunta, supuesto, supuesta, veterano, veterana, flamante',
  ),
  namers: wordList('identificado como, identificada como, llamado, llamada, de nombre'),
  oneOf: wordList('uno, una, otro, otra'),
  demonstratives: wordList('este, esta, ese, esa, aquel, aquella, dicha'),
  adverbEndings: ['mente'],
  prepositions: wordList(`
    a, ante, bajo, con, contra, de, desde, durante, en, entre, hacia, hasta, mediante, para, por, sin, sobre, tras, al, del, como, junto, frente, respecto, acerca, además, incluso, salvo, excepto, vía
  `),
  linkingPrepositions: wordList('de, del, para'),
  namePrepositions: wordList('por, contra, pro, sin'),
  conjunctions: wordList(
    'y, e, o, u, pero, sino, mientras, aunque, cuando, porque, pues, como, si, ni, donde',
  ),
  honorifics: {
    masculine: wordList('señor, sr., sr, don, dr., monseñor, fray, padre, papa, rey, sir, lord'),
    feminine: wordList('señora, señorita, sra., sra, srta., doña, dra., sor, reina, lady'),
    either: wordList('san, santa, gral., cnel., cap., ing., lic., arq., prof.'),
  },
  declensions: [
    {
      lemma: '-o',
      feminine: [],
      plural: ['-os'],
      masculine: wordList('obispo, republicano, soldado'),
      either: wordList('aficionado, diplomático, experto, testigo, vocero'),
    },
    {
      lemma: '-e',
      feminine: [],
      plural: ['-es'],
      masculine: wordList('agente, alcalde, comerciante, hombre, padre'),
      either: wordList(`
        dirigente, docente, estudiante, fuente, habitante, paciente, pariente, representante, residente, responsable,
        adolescente, combatiente, contribuyente, delincuente, demandante, denunciante, dibujante, disidente,
        gobernante, inmigrante, manifestante, migrante, negociante, oyente, participante, postulante,
        querellante, simpatizante, televidente, traficante, tripulante, vigilante, visitante, votante, cooperante, ocupante
      `),
    },
    {
      lemma: '-',
      feminine: [],
      plural: ['-s'],
      masculine: wordList('congresista, demócrata, economista, policía, sindicalista, socialista'),
      either: wordList(`
        activista, analista, ecologista, especialista, periodista, víctima,
        accionista, ajedrecista, baloncestista, comentarista, contrabajista, electricista, ensayista, excursionista,
        feminista, gremialista, guardameta, guitarrista, humorista, latinista, maquinista, masajista, modista, motorista,
        oculista, organista, paracaidista, pianista, prestamista, recepcionista, senderista, socorrista, surfista,
        telefonista, violinista, astronauta, internauta, terapeuta, fisioterapeuta, dentista, estratega, patriarca,
        estilista, alpinista, montañista
      `),
    },
    {
      lemma: '-',
      feminine: [],
      plural: ['-es'],
      masculine: wordList('consumidor, defensor, militar, oficial'),
      either: wordList('familiar, fiscal, líder'),
    },
    {
      lemma: '-o',
      feminine: ['-a'],
      plural: ['-os', '-as'],
      masculine: wordList(`
        abogado, abuelo, acusado, alumno, amigo, anciano, arquitecto, bombero, candidato, catedrático, chico, científico,
        ciudadano, cocinero, comisario, compañero, consejero, decano, delantero, delegado, detenido, diputado, dueño, ejecutivo,
        empleado, empresario, encargado, enfermero, enviado, epidemiólogo, esposo, eurodiputado, exministro, funcionario, ganadero,
        hermano, hijo, hostelero, imputado, ingeniero, jubilado, maestro, magistrado, mandatario, médico, ministro, músico, niño,
        novio, obrero, politólogo, precandidato, primo, propietario, psicólogo, secretario, sobrino, socio, sociólogo, tío,
        usuario, vecino, viceministro, virólogo,
        afectado, antropólogo, apoderado, arqueólogo, astrónomo, banquero, barrendero, bloguero, camarero, camionero,
        campesino, cardiólogo, carpintero, cartero, climatólogo, cómico, comunero, coreógrafo, cuñado, damnificado,
        demandado, dramaturgo, exconsejero, exdiputado, exsecretario, farmacéutico, fontanero, geólogo, granjero,
        guerrillero, hermanastro, jardinero, librero, marinero, matemático, mensajero, minero, misionero, muchacho, nieto,
        oceanógrafo, oncólogo, pasajero, pedagogo, peluquero, rapero, refugiado, sismólogo, suegro, tesorero,
        torero, veterinario, viudo, neurólogo, ginecólogo, astrofísico, zoólogo, ecólogo, toxicólogo, exnovio, exesposo,
        exfuncionario, becario, viajero
      `),
      either: [],
    },
    {
      lemma: '-or',
      feminine: ['-ora'],
      plural: ['-ores', '-oras'],
      masculine: wordList(`
        agricultor, asesor, autor, cofundador, compositor, comunicador, conductor, conservador, consultor, coordinador, director,
        doctor, embajador, entrenador, escritor, fundador, gobernador, historiador, inspector, instructor, investigador, jugador, legislador,
        locutor, negociador, opositor, organizador, pintor, presentador, procurador, productor, profesor, rector, redactor,
        regidor, senador, señor, subdirector, trabajador,
        administrador, auditor, boxeador, cazador, contador, criador, editor, educador, escultor, estibador,
        exdirector, exsenador, inversor, luchador, nadador, observador, pescador, programador,
        realizador, repartidor, restaurador, supervisor, traductor, tutor, vendedor,
        emprendedor, leñador, mediador
      `),
      either: [],
    },
    {
      lemma: '-e',
      feminine: ['-a'],
      plural: ['-es', '-as'],
      masculine: wordList('cliente, expresidente, intendente, jefe, presidente, vicepresidente'),
      either: [],
    },
    {
      lemma: '-',
      feminine: ['-a'],
      plural: ['-es', '-as'],
      masculine: wordList('canciller, concejal, edil, general'),
      either: [],
    },
  ],
  roles: {
    masculine: wordList(`
      actor, agresor, almirante, alto cargo, arquero, arzobispo, asambleísta, asesino, ayatolá, campeón, cantante, capitán,
      cardenal, centrocampista, chef, cine, cirujano, columnista, comandante, comisionado, consejero delegado, coronel, corredor,
      corresponsal, criminólogo, cura, defensa, dictador, director ejecutivo, director general,
      director técnico, distribuidor, duque, ex ministro, ex presidente, exalcalde, excanciller, exempleado, exentrenador,
      exfutbolista, exgobernador, exguerrillero, exjefe, exjugador, fiscal general, futbolista, guardia, guionista, imán,
      influencer, interno, jefe de estado, jefe de estado mayor, jefe del estado mayor, jefe de gabinete, jefe de gobierno, jefe del ejecutivo, jefe del gobierno, joven,
      letrado, líder opositor, magnate, mandamás, marido, millonario, monarca, multimillonario, nobel, nobel de la paz, notario,
      novelista, número uno, papa, papá, periodista deportivo, perito, piloto, ponente, pontífice, portero, prefecto,
      premio nobel, presidente del gobierno, preso, primer ministro, príncipe, procesado, químico, rabino, rey, sacerdote,
      santo padre, sargento, secretario de estado, secretario general, seleccionador, sospechoso, subcomisario, subsecretario,
      técnico, teniente
    `),
    feminine: wordList(`
      actriz, alcaldesa, asambleísta, campeona, cantante, capitana, columnista, congresista, consejera delegada,
      directora general, duquesa, exalcaldesa, futbolista, guionista, jefa de gobierno, jefa del ejecutivo, jefa del gobierno,
      joven, madre, mamá, monja, mujer, novelista, pareja, parlamentaria, primera dama, primera ministra, princesa, reina,
      secretaria general, soldado
    `),
    either: wordList(`
      animador, animadora, artista, asistente, aspirante, atleta, ayudante, bióloga, biólogo, cabecilla, ceo, chofer, ciclista,
      cineasta, colaborador, colaboradora, comunista, cónyuge, cronista, deportista, diplomática, estrella, experta, filósofa,
      filósofo, física, físico, fotógrafa, fotógrafo, gerente, guía, independentista, integrante, intelectual, intérprete,
      investigada, investigado, juez, jueza, jurista, lideresa, meteorólogo, miembro, militante, número dos, panelista,
      parlamentario, pediatra, pensionista, persona, poeta, portavoz, psiquiatra, química, reportera, reportero, sobreviviente,
      superviviente, taxista, tenista, titular, transportista, turista, vocera, voluntaria, voluntario, youtuber
    `),
  },
  groups: wordList(`
    autoridades, críticos, españoles, estadounidenses, familias, franceses, hinchas, jóvenes, jueces, lectores,
    medios, mujeres, padres de familia, partidarios, populares, portavoces, promotores, rusos,
    sanitarios, servicios, sindicatos, ucranianos
  `),
  bodies: wordList(`
    juzgado, suprema, municipalidad, diputación, xunta, firma, marina, casa rosada, bruselas, organismo, asamblea, superintendencia, cooperativa, patronal
    protección civil, jefatura, prefectura, intendencia, departamento,
      gobierno, ejecutivo, ministerio, parlamento, senado, congreso, cámara, comisión, comisión europea, consejo, comité, tribunal, corte, tribunal supremo, tribunal constitucional, fiscalía, policía, guardia civil, ayuntamiento, alcaldía, gobernación, ciudad, región, provincia, comunidad, junta, generalitat, partido, movimiento, sindicato, asociación, organización, sociedad, empresa, compañía, grupo,
    universidad, escuela, colegio, hospital, instituto, fundación, centro, equipo, club, federación, liga, iglesia, ejército, armada, oficina, embajada, banco, red, cadena, emisora, periódico, diario, revista, semanario, portal, agencia, kremlin, casa blanca, pentágono, moncloa, zarzuela, vaticano, santa sede, coalición, oposición, mayoría, familia, autoridad, defensa, acusación,
    presidencia, dirección, administración, régimen, estado mayor, onu, otan, ong, ue, colectivo, confederación, unión, observatorio, cancillería, contraloría, defensoría, registraduría, procuraduría, secretaría, consejería, legislatura, bancada, institución, entidad, plataforma, marca, aerolínea, dgt, pp, psoe, vox, podemos, erc, cup
  `),
  wholeNames: wordList('unión europea, unión africana, unión soviética, banco mundial'),
  bodyKinds: [
    {
      nouns: wordList('organización, entidad, colectivo, grupo, ong'),
      names: wordList(
        'asociación, plataforma, federación, fundación, ong, confederación, coordinadora, sindicato, observatorio, liga, movimiento, comité',
      ),
    },
    {
      nouns: wordList('organismo, agencia'),
      names: wordList('instituto, comisión, consejo, servicio, administración, superintendencia, autoridad'),
    },
    { nouns: wordList('compañía, empresa'), names: wordList('grupo, sociedad') },
  ],
  documents: wordList(`
    informe, comunicado, carta, documento, estudio, encuesta, investigación, artículo, libro, cartel, pancarta, mensaje, texto, sentencia, auto, orden, decreto, ley, nota, expediente, correo, correo electrónico, tuit, tweet, video, vídeo, declaración, editorial, acta, tratado, acuerdo, constitución, reglamento, circular, análisis, petición, reporte, boletín, denuncia, querella, escrito, manifiesto, dictamen, publicación, resolución, nota de prensa
  `),
  nameParticles: wordList(
    'de, del, de la, de los, de las, la, las, los, van, von, der, den, di, da, dos, ben, bin, ibn, al, el, san, santa',
  ),
  outletNouns: wordList(`
    agencia, agencia de noticias, periódico, diario, revista, semanario, cadena, televisión, radio, emisora, red, portal, medio, prensa, periodistas, canal, efe, noticiero, programa, podcast
  `),
  notNames: wordList(`
    lunes, martes, miércoles, jueves, viernes, sábado, enero, febrero, marzo, abril, mayo, junio, agosto, septiembre, octubre, noviembre, diciembre, navidad, dios, internet, sí, no, ok,
    lo, según, cuándo, qué, quién, dónde, cuál, cuántos, así, también, después, luego, antes, entonces, ahora, hoy, ayer, mañana, sin embargo, asimismo, aún, ya, todavía,
    usted, ustedes, tú, eso, esto, tu, tus, todo, toda, todos, todas, cualquier, ningún, ninguna, nada, nadie, mismo, es, son, está, están, era, fue, hay, se, me, te, nos, le, les, más, menos, muy, bien, tan, tanto, solo, sólo, siempre, nunca, jamás, aquí, allí, allá, consultado, consultada, preguntado, preguntada, foto, imagen, video, vídeo, lee, leer, gracias, covid, covid-19, debido, pese, aparte, quizá, tal, vez, primero, segundo
  `),
  smallWords: wordList(`
    semana, semanas, mes, meses, año, años, día, días, noche, noches, tarde, tardes, madrugada, jornada, hora, horas, minutos, momento, vez, veces
    pasado, pasada, próximo, próxima, parte, lado
    puede, pueden, podía, podían, pudo, pudieron, podrá, podrán, podría, podrían, debe, deben, debía, debían, debió, deberá, deberán, debería, deberían
    va, van, iba, iban, tenga, tengan, tenía, tenían, tuvo, tuvieron, tendrá, tendrán, tendría, tendrían, sea, sean, serán, sería, serían
    esté, estén, estaban, estuvo, estuvieron, estará, estarán, suele, suelen, queda, quedan, quedó, quedaron, parece, parecen, vuelve, vuelven, volvió
    no, se, ya, también, aún, todavía, ayer, hoy, mañana, luego, después, antes, así, además, más, menos, muy, es, era, son, fue, fueron, está, están, estaba, ser, será, sido, le, les, lo, me, te, nos, siempre, nunca, sólo, solo, aquí, allí, ahora, entonces, incluso, tampoco, bien, mal,
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, hay, todo, tan, casi, asimismo
  `),
  // «la doctrina militar cambia»
  adjectiveNouns: wordList(
    'militar, civil, científico, científica, comunista, conservador, conservadora, crítico, crítica, demócrata, afectado, afectada, farmacéutico, farmacéutica, cómico, cómica, matemático, matemática, feminista, ecologista, disidente, migrante, inmigrante, adolescente, campesino, campesina, minero, minera, guerrillero, guerrillera, marinero, marinera, misionero, misionera, demandado, demandada, demandante, denunciante, viajero, viajera, emprendedor, emprendedora, inversor, inversora, participante, visitante, gobernante, delincuente, combatiente, gremialista, diplomático, diplomática, físico, física, general, música, química, socialista, técnico, técnica',
  ),
  kinship: wordList(
    'padre, madre, papá, mamá, hermano, hermana, hijo, hija, tío, tía, primo, prima, marido, esposo, esposa, viudo, viuda, abuelo, abuela, nieto, nieta, sobrino, sobrina, cuñado, cuñada',
  ),
  trades: wordList(`
    abogado, abogada, académico, académica, analista, biólogo, bióloga, científico, científica, climatólogo, doctor, doctora, economista, epidemiólogo, epidemióloga, especialista, experto, experta, historiador, historiadora, investigador, investigadora, médico, médica, politólogo, politóloga, profesor, profesora, psicólogo, psicóloga, sociólogo, socióloga
  `),
  soleOffices: [
    wordList(
      'presidente del gobierno, presidenta del gobierno, jefe del gobierno, jefa del gobierno, jefe de gobierno, jefa de gobierno, jefe del ejecutivo, jefa del ejecutivo, primer ministro, primera ministra',
    ),
    wordList('presidente de la república, presidenta de la república, jefe de estado, jefe del estado'),
    wordList('papa, pontífice, sumo pontífice, santo padre'),
  ],
  verbEndings: wordList('ó, aron, ieron, rán'),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
