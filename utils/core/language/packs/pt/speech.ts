import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-ar',
      finite: wordList('-a, -am, -ava, -avam, -ou, -aram'),
      participles: ['-ado'],
      dependent: ['-ando', 'ao -ar', 'após -ar'],
      verbs: wordList(`
        aconselhar, acrescentar, acusar, adiantar, advogar, afirmar, alegar, alertar, ameaçar, analisar, antecipar, anunciar, apelar
        apontar, argumentar, assegurar, assinalar, atestar, atirar, avaliar, avisar, brincar, celebrar, chamar a atenção, chamar de
        citar, clamar, classificar, cobrar, comemorar, comentar, complementar, completar, comunicar, condenar, confessar
        confidenciar, confirmar, considerar, constatar, contar, continuar, convocar, cravar, criticar, declarar, deixar claro
        denunciar, desabafar, destacar, detalhar, determinar, discursar, disparar, diziar, elogiar, emendar, endossar, enfatizar
        enumerar, especificar, evidenciar, exaltar, exclamar, explicar, expressar, externar, falar de, falar em, finalizar, frisar
        gritar, indagar, indicar, informar, instar, ironizar, jurar, justificar, lamentar, lembrar, manifestar, mencionar, narrar
        negar, notar, noticiar, observar, opinar, ordenar, orientar, parabenizar, perguntar, ponderar, pontuar, postar, precisar
        proclamar, provocar, publicar, qualificar, questionar, ratificar, reafirmar, reclamar, recomendar, recordar, reforçar
        reiterar, reivindicar, rejeitar, relatar, relembrar, rematar, replicar, reportar, repudiar, ressaltar, ressalvar, retrucar
        revelar, revidar, salientar, sentenciar, solicitar, sublinhar, sussurrar, sustentar, testemunhar, tuitar
      `),
      looseVerbs: wordList(`
        achar, acreditar, apoiar, apresentar, arriscar, atacar, chamar, começar, comparar, concordar, confiar, convidar, dedicar
        demonstrar, desejar, discordar, encerrar, esperar, estimar, falar, iniciar, julgar, lançar, mostrar, pensar, pregar, suspirar
        terminar, titular, usar, vincar, votar
      `),
    },
    {
      // «se queixava», but «se informou» has nobody for its subject
      lemma: '-ar',
      finite: wordList('-a, -am, -ava, -avam, -ou, -aram'),
      participles: [],
      dependent: [],
      verbs: wordList(`
        se apresentar, se comparar, se congratular, se considerar, se declarar, se desculpar, se expressar, se gabar, se justificar
        se lamentar, se manifestar, se mostrar, se perguntar, se posicionar, se pronunciar, se queixar, se questionar
      `),
      looseVerbs: [],
    },
    {
      lemma: '-er',
      finite: wordList('-e, -em, -ia, -iam, -eu, -eram'),
      participles: ['-ido'],
      dependent: ['-endo', 'ao -er', 'após -er'],
      verbs: wordList(`
        agradecer, defender, descrever, esclarecer, escrever, prometer, rebater, reconhecer, responder
      `),
      looseVerbs: wordList(`
        entender, temer
      `),
    },
    {
      lemma: '-ir',
      finite: wordList('-e, -em, -ia, -iam, -iu, -iram'),
      participles: ['-ido'],
      dependent: ['-indo', 'ao -ir', 'após -ir'],
      verbs: wordList(`
        admitir, advertir, concluir, definir, desmentir, exigir, garantir, insistir, pedir, prosseguir, referir, refletir, repetir
        resumir, sugerir, transmitir
      `),
      looseVerbs: wordList(`
        abrir, reagir, seguir, sentir
      `),
    },
  ],
  verbs: wordList(`
    lia-se, diz, disse, dizem, disseram, dirá, conclui, concluíram, propõe, propôs, propuseram, tuíta, prevê, previu, preveem
    queixa-se, queixou-se, pergunta-se, questiona-se, se define, se definiu, se descreve, se descreveu, se defende, se defendeu, se referiu, se refere, defende-se, defendeu-se, lê-se, pode ler-se
    expõe, expôs
  `),
  looseVerbs: wordList(`
    diz-se, fecha, deu, se despede, lamenta-se, aparece, torce, crê, quer, quis, queria, vê, viu, veem, sabe
    sorri, sorriu, ri, riu, saúda, traz, trouxe, faz, fez, tem, dá
  `),
  participles: wordList(`
    concluído, exposto, lido, acreditado, lançado, vincado, entendido, chamado, dito, proposto, escrito, descrito, falado
  `),
  auxiliaries: wordList('tem, têm, tinha, tinham, havia, haviam, teria, teriam, tenha, já tinha, já havia'),
  participleGap: 2,
  dependentForms: wordList(`
    expondo, lendo-se, ao falar, para afirmar
    dizer, afirmar, declarar, acrescentar, explicar, chamando-o, chamando-a, classificando-o, como sendo, dizendo
    propondo, chamando, falando, ao dizer, ao ser questionado, após dizer, para dizer
  `),
  nouns: wordList(`
    mensagens, intervenção, réplica, elogio, explicação, juízo, desabafo, grito, ofício
    declaração, declarações, comunicado, nota, palavras, palavra, tuíte, tweet, post, postagem, publicação, mensagem, carta, discurso, entrevista, comentário, comentários, resposta, pergunta, frase, anúncio, apelo, alerta, afirmação, afirmações, testemunho, depoimento, acusação, acusações, promessa, lema, slogan, citação,
    pronunciamento, texto, relato, versão, crítica, críticas, opinião, termos, conclusão, coletiva, coletiva de imprensa, argumento, legenda, título, manchete, áudio, vídeo, fala, falas, denúncia, aviso, parecer, despacho, decisão, voto
  `),
  sources: wordList(
    'na sua opinião, em sua opinião, na sua visão, em sua visão, na sua avaliação, em sua avaliação, no seu entender, a seu ver, na sua perspetiva, em suas palavras, nas suas palavras, segundo o seu relato, segundo seu relato, a crer em, consoante, como, segundo, conforme, de acordo com, na opinião de, nas palavras de, na avaliação de, na visão de, a juízo de, no entender de, na avaliação, na opinião, nas palavras, na visão, no entendimento',
  ),
  openingSources: wordList('para'),
  sourcesAfter: [],
  contentMarkers: wordList('que, se, como, por que'),
  pronouns: [
    { form: 'ele', gender: 'masculine', number: 'singular' },
    { form: 'ela', gender: 'feminine', number: 'singular' },
    { form: 'eles', gender: 'masculine', number: 'plural' },
    { form: 'elas', gender: 'feminine', number: 'plural' },
    { form: 'eu', gender: 'speaker', number: 'singular' },
    { form: 'nós', gender: 'speaker', number: 'plural' },
    { form: 'este último', gender: 'masculine', number: 'singular', latter: true },
    { form: 'esta última', gender: 'feminine', number: 'singular', latter: true },
  ],
  possessives: wordList('seu, sua, seus, suas, meu, minha, nosso, nossa'),
  relatives: wordList('que, quem, o qual, a qual, os quais, as quais'),
  articles: {
    definite: wordList(
      'o, a, os, as, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, ambos, ambas, mesma, mesmas, próprio, própria, próprios, próprias',
    ),
    indefinite: wordList(
      'um, uma, uns, umas, alguns, algumas, vários, várias, muitos, muitas, outro, outra, outros, outras, dois, duas, três, quatro, cada',
    ),
    masculine: wordList('o, um, este, esse, aquele, outro'),
    feminine: wordList('a, uma, esta, essa, aquela, outra'),
  },
  subjectEndings: { masculine: [], feminine: [], plural: ['am', 'em', 'êm'] },
  clitics: wordList('se, me, lhe, lhes, nos, vos'),
  impersonal: 'se',
  leadingAdjectives: wordList(
    'novo, nova, antigo, antiga, então, atual, actual, suposto, suposta, veterano, veterana, alegado, alegada',
  ),
  namers: wordList('identificado como, identificada como, chamado, chamada, de nome'),
  oneOf: wordList('um, uma, outro, outra'),
  demonstratives: wordList('este, esta, esse, essa, aquele, aquela'),
  adverbEndings: ['mente'],
  prepositions: wordList(`
    ante, após, até, com, contra, de, desde, em, entre, para, perante, por, sem, sob, sobre, do, da, dos, das, no, na, nos, nas, ao, à, aos, às, pelo, pela, pelos, pelas, num, numa, dum, duma, como, durante, junto, frente, além, diante
  `),
  linkingPrepositions: wordList('de, do, da, dos, das, para'),
  namePrepositions: wordList('por, pelo, pela, pelos, pelas, contra, sem'),
  conjunctions: wordList('e, ou, mas, enquanto, embora, quando, porque, pois, como, se, nem, onde, porém'),
  honorifics: {
    masculine: wordList('senhor, sr., sr, dom, dr., padre, frei, papa, rei, sir, lord'),
    feminine: wordList('senhora, sra., sra, dona, dra., irmã, rainha, lady'),
    either: wordList('são, santa, gen., cel., cap., prof., profa., eng.'),
  },
  declensions: [
    {
      lemma: '-o',
      feminine: [],
      plural: ['-os'],
      masculine: wordList('bispo, operário, republicano, soldado'),
      either: [],
    },
    {
      lemma: '-e',
      feminine: [],
      plural: ['-es'],
      masculine: wordList('agente, cliente, comerciante'),
      either: wordList(`
        dirigente, docente, estudante, fonte, habitante, parente, representante, residente,
        adolescente, comediante, combatente, concorrente, contribuinte, denunciante, feirante, fabricante,
        governante, imigrante, manifestante, migrante, negociante, ocupante, ouvinte, participante,
        requerente, simpatizante, traficante, tripulante, vigilante, visitante, votante, assaltante
      `),
    },
    {
      lemma: '-',
      feminine: [],
      plural: ['-s'],
      masculine: wordList('autarca, colega, democrata, pai, sindicalista'),
      either: wordList(`
        ambientalista, analista, ativista, cientista, diplomata, economista, especialista, internauta, jornalista, socialista,
        testemunha, vítima,
        acionista, alpinista, astronauta, baterista, cardiologista, climatologista, contabilista, dermatologista,
        desportista, diarista, ecologista, eletricista, ensaísta, estilista, excursionista, feminista, fisioterapeuta,
        geneticista, ginecologista, guitarrista, humorista, linguista, maquinista, motociclista, neurologista, oncologista,
        paraquedista, pecuarista, pianista, pneumologista, psicanalista, radialista, recepcionista, surfista, terapeuta,
        violinista, estrategista, patologista, toxicologista, criminalista, constitucionalista
      `),
    },
    {
      lemma: '-',
      feminine: [],
      plural: ['-es'],
      masculine: wordList('consumidor, parlamentar'),
      either: wordList('familiar, líder, morador, porta-voz, torcedor'),
    },
    {
      lemma: '-o',
      feminine: ['-a'],
      plural: ['-os', '-as'],
      masculine: wordList(`
        acusado, advogado, aliado, aluno, amigo, aposentado, arquiteto, bombeiro, candidato, comissário, companheiro, conselheiro,
        cozinheiro, delegado, deputado, detido, dono, empregado, empresário, encarregado, enfermeiro, engenheiro, enviado, esposo,
        eurodeputado, filho, funcionário, garoto, goleiro, idoso, magistrado, mandatário, médico, menino,
        ministro, namorado, perito, prefeito, primo, proprietário, psicólogo, químico, secretário, sobrinho, sócio,
        sociólogo, suspeito, tio, usuário, vizinho,
        arguido, arqueólogo, antropólogo, artilheiro, astrônomo, astrónomo, astrofísico, açougueiro, bailarino, banqueiro,
        cabeleireiro, caminhoneiro, carteiro, climatólogo, cunhado, dançarino, denunciado, desabrigado,
        dramaturgo, detento, enteado, farmacêutico, fazendeiro, foragido, funkeiro, garimpeiro, geólogo, herdeiro,
        jardineiro, livreiro, marinheiro, marisqueiro, missionário, neto, noivo, padeiro, passageiro, pedreiro,
        ribeirinho, refugiado, sapateiro, sogro, sismólogo, tesoureiro, veterinário, viúvo, zoólogo, matemático,
        pedagogo, coreógrafo, oceanógrafo, politólogo, pasteleiro, bancário, padrinho
      `),
      either: [],
    },
    {
      lemma: '-or',
      feminine: ['-ora'],
      plural: ['-ores', '-oras'],
      masculine: wordList(`
        agricultor, apresentador, assessor, autor, cantor, cofundador, compositor, consultor, coordenador, desembargador, diretor,
        doutor, embaixador, escritor, fundador, governador, historiador, influenciador, inspetor, investigador, jogador, locutor,
        opositor, organizador, pesquisador, pintor, procurador, produtor, professor, promotor, redator, relator, senador, senhor,
        servidor, trabalhador, treinador, vereador,
        administrador, auditor, boxeador, caçador, cobrador, comentador, comunicador, contador, condutor, corretor, criador,
        cuidador, curador, defensor, editor, educador, empreendedor, entregador, escultor, estivador, gestor, instrutor,
        investidor, lutador, mediador, nadador, orientador, pescador, programador, realizador, restaurador,
        selecionador, supervisor, tradutor, tutor, vendedor
      `),
      either: [],
    },
    {
      lemma: '-e',
      feminine: ['-a'],
      plural: ['-es', '-as'],
      masculine: wordList('presidente'),
      either: [],
    },
    {
      lemma: '-ão',
      feminine: ['-ã'],
      plural: ['-ãos', '-ãs'],
      masculine: wordList('cidadão, irmão'),
      either: [],
    },
  ],
  roles: {
    masculine: wordList(`
      adversário, agressor, almirante, arcebispo, assassino, atacante, ator, avô, bilionário, bolsonarista, câmara, campeão,
      capitão, cardeal, chanceler, chef, chefe, chefe de estado, chefe de governo, chefe do executivo, cientista político,
      cirurgião, colunista, comandante, coronel, corredor, correspondente, deputado estadual, deputado federal,
      diretor executivo, diretor técnico, diretor-executivo, diretor-geral, distribuidor, duque, epidemiologista,
      federal, general, homem, imã, infectologista, jovem,
      lateral, legista, líder russo, magnata, major, marido, médico legista, meia, milionário, mister, monarca, motorista,
      músico, negociador, oficial, padre, papa, pastor, patrão, pedetista, petista, piloto, policial, político, pontífice,
      porteiro, presidente da, presidente da câmara, preso, príncipe, procurador-geral, produtor rural,
      rabino, rapaz, rei, repórter, réu, roteirista, sargento, secretário de estado, secretário-geral, síndico, subsecretário,
      técnico, tenente, tenor, tucano, virologista, volante,
      zagueiro
    `),
    feminine: wordList(`
      atriz, avó, campeã, capitã, deputada estadual, deputada federal, diretora executiva, diretora-geral, duquesa, freira, mãe,
      moça, mulher, primeira-dama, princesa, rainha, ré, reitora, roteirista, secretária-geral, técnica
    `),
    either: wordList(`
      artista, assistente, astro, atleta, bióloga, biólogo, ceo, ciclista, cineasta, colaborador, colaboradora, comentarista,
      comunista, cônjuge, craque, cronista, dentista, esportista, estrela, executiva, executivo, filósofa, filósofo, física,
      físico, fotógrafa, fotógrafo, gerente, guia, influencer, integrante, intelectual, intérprete, juiz, juíza, jurista, membro,
      meteorologista, militante, moradora, mototaxista, número dois, nutricionista, paciente, parceira, parceiro, pediatra,
      perito, pessoa, poeta, psiquiatra, reitor, repórter, responsável, romancista, sobrevivente, taxista, tenista, titular,
      torcedora, trans, turista, voluntária, voluntário, youtuber
    `),
  },
  groups: wordList(`
    adeptos, americanos, apoiadores, autoridades, brasileiros, conservadores, críticos, famílias, homens, jovens,
    juízes, leitores, militares, mulheres, observadores, policiais, políticos, portugueses, responsáveis,
    russos, serviços, sindicatos, ucranianos
  `),
  bodies: wordList(`
    assessoria,
    promotoria, militar, assembleia, firma, aeronáutica, bruxelas, órgão, diretoria, defensoria, cooperativa, defesa civil, proteção civil, departamento, gnr,
    psp, junta, força-tarefa, corregedoria, anvisa, ibama,
      governo, executivo, ministério, parlamento, senado, congresso, câmara, comissão, comissão europeia, conselho, comitê, comité, tribunal, corte, supremo, tse, stf, stj, tribunal superior eleitoral, supremo tribunal federal, ministério público, polícia, polícia civil, polícia federal, polícia militar, guarda, prefeitura, governo do estado, cidade, região, estado, município, partido, movimento, sindicato, associação, organização, sociedade, empresa, companhia, grupo,
    universidade, faculdade, escola, colégio, hospital, instituto, fundação, centro, equipe, equipa, clube, federação, liga, igreja, exército, marinha, escritório, embaixada, banco, rede, emissora, jornal, diário, revista, semanário, portal, site, agência, kremlin, casa branca, pentágono, planalto, palácio do planalto, itamaraty, vaticano, santa sé, coalizão, coligação, oposição, maioria, família, autoridade, defesa, acusação,
    presidência, direção, administração, regime, forças armadas, onu, otan, nato, ong, ue, coletivo, confederação, união, observatório, chancelaria, procuradoria, secretaria, legislativo, judiciário, bancada, instituição, entidade, plataforma, marca, companhia aérea, pt, psdb, mdb, psol, pl, ps, psd
  `),
  wholeNames: wordList('união europeia, união africana, união soviética, banco mundial'),
  bodyKinds: [
    {
      nouns: wordList('organização, entidade, grupo, ong'),
      names: wordList(
        'associação, federação, fundação, confederação, união, comité, comitê, liga, movimento, sindicato',
      ),
    },
    {
      nouns: wordList('organismo, agência, órgão'),
      names: wordList('instituto, autoridade, comissão, conselho, serviço'),
    },
    { nouns: wordList('empresa, companhia'), names: wordList('grupo') },
  ],
  documents: wordList(`
    relatório, comunicado, nota, carta, documento, estudo, pesquisa, sondagem, investigação, artigo, livro, cartaz, faixa, mensagem, texto, sentença, acórdão, decreto, lei, dossiê, e-mail, email, tuíte, tweet, post, vídeo, áudio, declaração, editorial, ata, tratado, acordo, constituição, regulamento, circular, análise, petição, boletim, denúncia, manifesto, laudo, publicação, reportagem, resolução, ofício, despacho, legenda
  `),
  nameParticles: wordList(
    'de, do, da, dos, das, e, van, von, der, den, di, del, della, ben, bin, ibn, al, el, la, são, santa',
  ),
  outletNouns: wordList(`
    agência, jornal, diário, revista, semanário, emissora, televisão, tv, rádio, rede, portal, site, imprensa, jornalistas, canal, lusa, programa, podcast, coluna
  `),
  notNames: wordList(`
    segunda, terça, quarta, quinta, sexta, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, natal, páscoa, deus, internet, sim, não, ok,
    segundo, conforme, qual, quanto, quantos, assim, também, depois, antes, então, agora, hoje, ontem, amanhã, entretanto, contudo, inclusive, ainda, já,
    você, vocês, tu, isso, isto, todo, toda, todos, todas, qualquer, nenhum, nenhuma, nada, ninguém, mesmo, é, são, está, estão, era, foi, há, me, te, lhe, mais, menos, muito, muita, bem, tão, tanto, só, apenas, sempre, nunca, aqui, ali, lá, questionado, questionada, perguntado, procurado, procurada, foto, imagem, vídeo, leia, ler, obrigado, covid, covid-19, devido, apesar, talvez, tal, primeiro, caso
  `),
  smallWords: wordList(`
    semana, semanas, mês, meses, ano, anos, dia, dias, noite, noites, manhã, tarde, tardes, madrugada, hora, horas, minutos, momento, altura, vez, vezes
    passado, passada, próximo, próxima, parte, lado
    pode, podem, podia, podiam, pôde, puderam, poderá, poderão, poderia, poderiam, deve, devem, devia, deviam, deverá, deverão, deveria, deveriam
    vai, vão, ia, iam, teve, tiveram, terá, terão, seja, sejam, serão, seria, seriam, esteja, estejam, estavam, esteve, estiveram, estará, estarão
    costuma, costumam, fica, ficam, ficou, ficaram, parece, parecem, volta, voltam, voltou
    não, se, já, também, ainda, ontem, hoje, amanhã, depois, antes, assim, além, mais, menos, muito, é, era, são, foi, foram, está, estão, estava, ser, será, sido, lhe, lhes, me, te, sempre, nunca, só, apenas, aqui, ali, agora, então, inclusive, bem, mal,
    nesta, neste, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, há, tudo, tão, quase, nessa, nesse, disso, isso
  `),
  // «a campanha militar recomeça»
  adjectiveNouns: wordList(
    'militar, civil, científico, científica, comunista, conservador, conservadora, crítico, crítica, democrata, adolescente, concorrente, imigrante, migrante, participante, visitante, governante, integrante, feminista, ecologista, farmacêutico, farmacêutica, matemático, matemática, missionário, missionária, bancário, bancária, ribeirinho, ribeirinha, investidor, investidora, defensor, defensora, educador, educadora, empreendedor, empreendedora, herdeiro, herdeira, denunciado, denunciada, refugiado, refugiada, desabrigado, desabrigada, combatente, diplomático, diplomática, federal, físico, física, general, música, político, política, química, socialista, técnico, técnica',
  ),
  kinship: wordList(
    'pai, mãe, irmão, irmã, filho, filha, tio, tia, primo, prima, marido, esposo, esposa, viúvo, viúva, avô, avó, neto, neta, sobrinho, sobrinha, cunhado, cunhada',
  ),
  trades: wordList(`
    advogado, advogada, analista, biólogo, bióloga, cientista, economista, epidemiologista, especialista, historiador, historiadora, infectologista, investigador, investigadora, médico, médica, perito, perita, pesquisador, pesquisadora, politólogo, professor, professora, psicólogo, psicóloga, sociólogo, socióloga
  `),
  soleOffices: [
    wordList('primeiro-ministro, primeira-ministra, chefe do governo, chefe de governo'),
    wordList('presidente da república, chefe de estado, chefe do estado'),
    wordList('papa, pontífice, sumo pontífice, santo padre'),
  ],
  verbEndings: wordList('ou, aram, eram, iram, ará, erá, irá'),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
