import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  verbs: wordList(`
    diz, dizem, disse, disseram, dizia, diziam, dirá
    afirma, afirmam, afirmou, afirmaram, afirmava, afirmavam
    declara, declaram, declarou, declararam, declarava, declaravam
    explica, explicam, explicou, explicaram, explicava, explicavam
    conta, contam, contou, contaram, contava, contavam
    acrescenta, acrescentam, acrescentou, acrescentaram, acrescentava, acrescentavam
    destaca, destacam, destacou, destacaram, destacava, destacavam
    ressalta, ressaltam, ressaltou, ressaltaram, ressaltava, ressaltavam
    ressalva, ressalvam, ressalvou, ressalvaram, ressalvava, ressalvavam
    salienta, salientam, salientou, salientaram, salientava, salientavam
    sublinha, sublinham, sublinhou, sublinharam, sublinhava, sublinhavam
    frisa, frisam, frisou, frisaram, frisava, frisavam
    enfatiza, enfatizam, enfatizou, enfatizaram, enfatizava, enfatizavam
    reforça, reforçam, reforçou, reforçaram, reforçava, reforçavam
    aponta, apontam, apontou, apontaram, apontava, apontavam
    indica, indicam, indicou, indicaram, indicava, indicavam
    comenta, comentam, comentou, comentaram, comentava, comentavam
    relata, relatam, relatou, relataram, relatava, relatavam
    revela, revelam, revelou, revelaram, revelava, revelavam
    anuncia, anunciam, anunciou, anunciaram, anunciava, anunciavam
    garante, garantem, garantiu, garantiram, garantia
    assegura, asseguram, assegurou, asseguraram, assegurava, asseguravam
    alerta, alertam, alertou, alertaram, alertava, alertavam
    adverte, advertiu, advertiram
    avisa, avisam, avisou, avisaram, avisava, avisavam
    admite, admitem, admitiu, admitiram, admitia
    reconhece, reconhecem, reconheceu, reconheceram
    confessa, confessam, confessou, confessaram, confessava, confessavam
    responde, respondem, respondeu, responderam, respondia
    retruca, retrucam, retrucou, retrucaram, retrucava, retrucavam
    rebate, rebatem, rebateu, rebateram, rebatia
    replica, replicam, replicou, replicaram, replicava, replicavam
    pergunta, perguntam, perguntou, perguntaram, perguntava, perguntavam
    questiona, questionam, questionou, questionaram, questionava, questionavam
    indaga, indagam, indagou, indagaram, indagava, indagavam
    pede, pedem, pediu, pediram
    exige, exigem, exigiu, exigiram, exigia
    cobra, cobram, cobrou, cobraram, cobrava, cobravam
    solicita, solicitam, solicitou, solicitaram, solicitava, solicitavam
    exclama, exclamam, exclamou, exclamaram, exclamava, exclamavam
    grita, gritam, gritou, gritaram, gritava, gritavam
    escreve, escrevem, escreveu, escreveram
    publica, publicam, publicou, publicaram, publicava, publicavam
    posta, postam, postou, postaram, postava, postavam
    tuita, tuitam, tuitou, tuitaram, tuitava, tuitavam
    conclui, concluiu, concluíram
    finaliza, finalizam, finalizou, finalizaram, finalizava, finalizavam
    completa, completam, completou, completaram, completava, completavam
    complementa, complementam, complementou, complementaram, complementava, complementavam
    emenda, emendam, emendou, emendaram, emendava, emendavam
    argumenta, argumentam, argumentou, argumentaram, argumentava, argumentavam
    alega, alegam, alegou, alegaram, alegava, alegavam
    critica, criticam, criticou, criticaram, criticava, criticavam
    denuncia, denunciam, denunciou, denunciaram, denunciava, denunciavam
    lamenta, lamentam, lamentou, lamentaram, lamentava, lamentavam
    comemora, comemoram, comemorou, comemoraram, comemorava, comemoravam
    celebra, celebram, celebrou, celebraram, celebrava, celebravam
    promete, prometem, prometeu, prometeram, prometia
    propõe, propôs
    sugere, sugeriu
    nega, negam, negou, negaram, negava, negavam
    desmente, desmentiu
    precisa, precisam, precisou, precisaram, precisava, precisavam
    esclarece, esclarecem, esclareceu, esclareceram
    detalha, detalham, detalhou, detalharam, detalhava, detalhavam
    expõe, expôs
    refere, referem, referiu, referiram
    informa, informam, informou, informaram, informava, informavam
    comunica, comunicam, comunicou, comunicaram, comunicava, comunicavam
    noticia, noticiou, noticiaram
    prossegue, prosseguiu
    continua, continuam, continuou, continuaram, continuava, continuavam
    ironiza, ironizam, ironizou, ironizaram, ironizava, ironizavam
    brinca, brincam, brincou, brincaram, brincava, brincavam
    dispara, disparam, disparou, dispararam, disparava, disparavam
    desabafa, desabafam, desabafou, desabafaram, desabafava, desabafavam
    opina, opinam, opinou, opinaram, opinava, opinavam
    defende, defendem, defendeu, defenderam, defendia
    avalia, avaliam, avaliou, avaliaram, avaliava, avaliavam
    analisa, analisam, analisou, analisaram, analisava, analisavam
    observa, observam, observou, observaram, observava, observavam
    nota, notam, notou, notaram, notava, notavam
    lembra, lembram, lembrou, lembraram, lembrava, lembravam
    recorda, recordam, recordou, recordaram, recordava, recordavam
    relembra, relembram, relembrou, relembraram, relembrava, relembravam
    sustenta, sustentam, sustentou, sustentaram, sustentava, sustentavam
    insiste, insistem, insistiu, insistiram, insistia
    reitera, reiteram, reiterou, reiteraram, reiterava, reiteravam
    repete, repetiu
    confirma, confirmam, confirmou, confirmaram, confirmava, confirmavam
    confidencia, confidenciam, confidenciou, confidenciaram, confidenciava, confidenciavam
    descreve, descreveu
    classifica, classificam, classificou, classificaram, classificava, classificavam
    define, definem, definiu, definiram, definia
    acusa, acusam, acusou, acusaram, acusava, acusavam
    aconselha, aconselham, aconselhou, aconselharam, aconselhava, aconselhavam
    recomenda, recomendam, recomendou, recomendaram, recomendava, recomendavam
    orienta, orientam, orientou, orientaram, orientava, orientavam
    ordena, ordenam, ordenou, ordenaram, ordenava, ordenavam
    insta, instam, instou, instaram, instava, instavam
    apela, apelam, apelou, apelaram, apelava, apelavam
    agradece, agradecem, agradeceu, agradeceram, agradecia
    elogia, elogiam, elogiou, elogiaram, elogiava, elogiavam
    justifica, justificam, justificou, justificaram, justificava, justificavam
    pondera, ponderam, ponderou, ponderaram, ponderava, ponderavam
    pontua, pontuam, pontuou, pontuaram, pontuava, pontuavam
    reflete, refletiu
    resume, resumem, resumiu, resumiram, resumia
    sentencia, sentenciam, sentenciou, sentenciaram, sentenciava, sentenciavam
    considera, consideram, considerou, consideraram, considerava, consideravam
    assinala, assinalam, assinalou, assinalaram, assinalava, assinalavam
    advoga, advogam, advogou, advogaram, advogava, advogavam
    manifesta, manifestam, manifestou, manifestaram, manifestava, manifestavam
    discursa, discursam, discursou, discursaram, discursava, discursavam
    narra, narram, narrou, narraram, narrava, narravam
    remata, rematam, rematou, remataram, rematava, rematavam
    atira, atiram, atirou, atiraram, atirava, atiravam
    adianta, adiantam, adiantou, adiantaram, adiantava, adiantavam
    lê-se, lia-se, pode ler-se
  `),
  looseVerbs: wordList(`
    acredita, acreditam, acreditava, pensa, pensam, considera, consideram, considerou, espera, esperam, teme, entende,
    entendem, entendeu, vê, quer, sente, crê, julga, acha, diz-se, lança, lançou, abre, abriu, fecha, começa, começou,
    inicia, sorri, brincou, mostra, mostrou, se refere, se referiu, critica, apela, apelou, chama, chamou, chamaram, faz,
    fez, deu, dá, deixa claro, deixou claro, se queixa, se queixou, se defende, se defendeu, se despede, se pergunta,
    questiona-se, lamenta-se, vincou, vinca, aponta, remata, rematou, atira, atirou, segue, seguiu, continua, prega,
    pregou, celebra, agradece, agradeceu, traz, aparece, ironiza, torce, arrisca, arriscou
  `),
  participles: wordList(`
    dito, afirmado, declarado, explicado, contado, acrescentado, destacado, ressaltado, ressalvado, salientado,
    sublinhado, frisado, enfatizado, reforçado, apontado, indicado, comentado, relatado, revelado, anunciado, garantido,
    assegurado, alertado, advertido, avisado, admitido, reconhecido, confessado, respondido, retrucado, rebatido,
    replicado, perguntado, questionado, indagado, pedido, exigido, cobrado, solicitado, exclamado, gritado, escrito,
    publicado, postado, tuitado, concluído, finalizado, completado, complementado, emendado, argumentado, alegado,
    criticado, denunciado, lamentado, comemorado, celebrado, prometido, proposto, sugerido, negado, desmentido, precisado,
    esclarecido, detalhado, exposto, referido, informado, comunicado, noticiado, prosseguido, continuado, ironizado,
    brincado, disparado, desabafado, opinado, defendido, avaliado, analisado, observado, notado, lembrado, recordado,
    relembrado, sustentado, insistido, reiterado, repetido, confirmado, confidenciado, descrito, classificado, definido,
    acusado, aconselhado, recomendado, orientado, ordenado, instado, apelado, agradecido, elogiado, justificado,
    ponderado, pontuado, refletido, resumido, sentenciado, considerado, assinalado, advogado, manifestado, discursado,
    narrado, rematado, atirado, adiantado, lido, acreditado, lançado, deixado claro, vincado, entendido, chamado
  `),
  auxiliaries: wordList('tem, têm, tinha, tinham, havia, haviam, tenha, teria, teriam, terá, há'),
  participleGap: 3,
  dependentForms: wordList(`
    dizendo, afirmando, declarando, explicando, contando, acrescentando, destacando, ressaltando, ressalvando,
    salientando, sublinhando, frisando, enfatizando, reforçando, apontando, indicando, comentando, relatando, revelando,
    anunciando, garantindo, assegurando, alertando, advertindo, avisando, admitindo, reconhecendo, confessando,
    respondendo, retrucando, rebatendo, replicando, perguntando, questionando, indagando, pedindo, exigindo, cobrando,
    solicitando, exclamando, gritando, escrevendo, publicando, postando, tuitando, concluindo, finalizando, completando,
    complementando, emendando, argumentando, alegando, criticando, denunciando, lamentando, comemorando, celebrando,
    prometendo, propondo, sugerindo, negando, desmentindo, precisando, esclarecendo, detalhando, expondo, referindo,
    informando, comunicando, noticiando, prosseguindo, continuando, ironizando, brincando, disparando, desabafando,
    opinando, defendendo, avaliando, analisando, observando, notando, lembrando, recordando, relembrando, sustentando,
    insistindo, reiterando, repetindo, confirmando, confidenciando, descrevendo, classificando, definindo, acusando,
    aconselhando, recomendando, orientando, ordenando, instando, apelando, agradecendo, elogiando, justificando,
    ponderando, pontuando, refletindo, resumindo, sentenciando, considerando, assinalando, advogando, manifestando,
    discursando, narrando, rematando, atirando, adiantando, lendo-se, ao dizer, ao afirmar, ao declarar, ao explicar, ao
    comentar, ao falar, para dizer, para afirmar, após dizer, após afirmar, dizer, afirmar, declarar, acrescentar,
    explicar, citando, chamando, chamando-o, chamando-a, classificando-o, como sendo
  `),
  nouns: wordList(`
    declaração, declarações, palavras, palavra, comunicado, nota, tuíte, tweet, post, mensagem, mensagens, publicação,
    carta, discurso, entrevista, comentário, comentários, resposta, pergunta, anúncio, apelo, vídeo, áudio, intervenção,
    réplica, aviso, alerta, lema, slogan, frase, texto, legenda, conclusão, acusação, promessa, depoimento, testemunho,
    elogio, crítica, denúncia, opinião, versão, explicação, juízo, afirmação, afirmações, fala, falas, coletiva, desabafo,
    relato, grito, parecer, ofício, postagem
  `),
  sources: wordList(`
    segundo, de acordo com, conforme, na opinião de, na avaliação de, na visão de, nas palavras de, no entender de,
    a crer em, consoante, como
  `),
  sourcesAfter: [],
  contentMarkers: wordList('que, se, como, por que'),
  pronouns: [
    { form: 'ele', gender: 'masculine', number: 'singular' },
    { form: 'ela', gender: 'feminine', number: 'singular' },
    { form: 'eles', gender: 'masculine', number: 'plural' },
    { form: 'elas', gender: 'feminine', number: 'plural' },
    { form: 'você', gender: 'either', number: 'singular' },
    { form: 'eu', gender: 'speaker', number: 'singular' },
    { form: 'nós', gender: 'speaker', number: 'plural' },
    { form: 'a gente', gender: 'speaker', number: 'plural' },
    { form: 'este último', gender: 'masculine', number: 'singular' },
    { form: 'esta última', gender: 'feminine', number: 'singular' },
  ],
  possessives: wordList('seu, sua, seus, suas, meu, minha, nosso, nossa'),
  relatives: wordList('que, quem, o qual, a qual, os quais, as quais, cujo, cuja'),
  articles: {
    definite: wordList(`
    o, a, os, as, este, esta, estes, estas, esse, essa, aquele, aquela, tal, mesmo, mesma
  `),
    indefinite: wordList(`
    um, uma, uns, umas, alguns, algumas, vários, várias, muitos, muitas, outro, outra, outros, outras, dois, duas, três,
    quatro
  `),
  },
  prepositions: wordList(`
    a, à, ao, aos, às, ante, após, até, com, contra, de, do, da, dos, das, desde, durante, em, no, na, nos, nas, num,
    numa, entre, para, pra, pelo, pela, pelos, pelas, perante, por, sem, sob, sobre, como, junto, segundo, dele, dela,
    deste, desta, desse, dessa, neste, nesta, nesse, nessa
  `),
  linkingPrepositions: wordList('de, do, da, dos, das, em, no, na, para, pela, pelo, com, junto'),
  conjunctions: wordList(`
    e, ou, mas, enquanto, embora, porque, quando, pois, porém, como, se, nem, também, além
  `),
  honorifics: {
    masculine: wordList(`
      senhor, sr., sr, seu, dom, d., doutor, dr., padre, frei, rei, príncipe, papa, pastor, sir, lord, mr.
    `),
    feminine: wordList(`
      senhora, sra., sra, dona, doutora, dra., rainha, princesa, irmã, lady, mrs., ms.
    `),
    either: wordList('são, santa, santo, prof., profa., eng., gen., cel.'),
  },
  roles: {
    masculine: wordList(`
      presidente, ex-presidente, vice-presidente, ministro, ex-ministro, primeiro-ministro, vice-ministro, prefeito,
      ex-prefeito, vice-prefeito, governador, ex-governador, vice-governador, senador, deputado, ex-deputado, deputado
      federal, deputado estadual, vereador, autarca, secretário, secretário-geral, secretário de estado, subsecretário,
      diretor, diretor-geral, diretor técnico, diretor executivo, vice-diretor, chefe, ex-chefe, fundador, cofundador,
      proprietário, dono, sócio, empresário, advogado, procurador, procurador-geral, promotor, desembargador, juiz,
      magistrado, delegado, professor, doutor, médico, enfermeiro, pesquisador, investigador, cientista político, biólogo,
      físico, químico, historiador, sociólogo, psicólogo, epidemiologista, infectologista, filósofo, escritor, autor, ator,
      cineasta, músico, cantor, compositor, pintor, arquiteto, engenheiro, técnico, treinador, ex-treinador, jogador,
      ex-jogador, atacante, volante, zagueiro, lateral, goleiro, capitão, piloto, general, almirante, coronel, major,
      tenente, comandante, sargento, comissário, inspetor, policial, soldado, bombeiro, padre, bispo, arcebispo, cardeal,
      pontífice, papa, pastor, imã, rabino, pai, filho, irmão, marido, esposo, tio, sobrinho, avô, primo, namorado, amigo,
      companheiro, colega, vizinho, rapaz, jovem, homem, menino, idoso, senhor, candidato, pré-candidato, embaixador,
      diplomata, enviado, chanceler, ex-chanceler, funcionário, coordenador, encarregado, mandatário, chefe de governo,
      chefe de estado, líder russo, parlamentar, apresentador, locutor, produtor, roteirista, cozinheiro, chef, agricultor,
      produtor rural, trabalhador, operário, empregado, acusado, réu, detido, suspeito, preso, sobrevivente, usuário,
      morador, cidadão, rei, príncipe, duque, monarca, magnata, bilionário, assessor, consultor, especialista, conselheiro,
      relator, mister, republicano, democrata, petista, tucano, pedetista, tenor, meteorologista, perito, presidente da
      câmara, síndico, chefe do executivo, patrão, porteiro, motorista
    `),
    feminine: wordList(`
      presidenta, ex-presidenta, ministra, ex-ministra, primeira-ministra, prefeita, ex-prefeita, vice-prefeita,
      governadora, senadora, deputada, deputada federal, deputada estadual, vereadora, secretária, secretária-geral,
      diretora, diretora-geral, diretora executiva, chefe, fundadora, cofundadora, proprietária, dona, sócia, empresária,
      advogada, procuradora, promotora, desembargadora, juíza, magistrada, delegada, professora, doutora, médica,
      enfermeira, pesquisadora, investigadora, bióloga, física, química, historiadora, socióloga, psicóloga, infectologista,
      filósofa, escritora, autora, atriz, cineasta, cantora, compositora, pintora, arquiteta, engenheira, técnica,
      treinadora, jogadora, atacante, capitã, coronel, comissária, inspetora, policial, bombeira, freira, mãe, filha, irmã,
      mulher, esposa, tia, sobrinha, avó, prima, namorada, amiga, companheira, vizinha, moça, menina, idosa, senhora,
      candidata, pré-candidata, embaixadora, enviada, funcionária, coordenadora, encarregada, apresentadora, locutora,
      produtora, roteirista, cozinheira, agricultora, trabalhadora, empregada, acusada, ré, detida, suspeita, usuária,
      moradora, cidadã, rainha, princesa, duquesa, assessora, consultora, conselheira, relatora, primeira-dama, viúva,
      influenciadora, perita, reitora
    `),
    either: wordList(`
      porta-voz, líder, jornalista, repórter, correspondente, colunista, cronista, comentarista, economista, analista,
      artista, atleta, esportista, tenista, ciclista, campeão, campeã, representante, dirigente, militante, ativista,
      sindicalista, eurodeputado, eurodeputada, testemunha, vítima, fonte, estudante, aluno, aluna, residente, habitante,
      paciente, cliente, turista, gerente, ceo, responsável, comandante, integrante, membro, intérprete, guia, estrela,
      influencer, youtuber, poeta, romancista, docente, psiquiatra, pediatra, aposentado, aposentada, familiar, parente,
      intelectual, comerciante, taxista, parlamentar, cientista, especialista, procurador, consultor, torcedor, torcedora,
      internauta, trans, historiadora, policial, astro, reitor, dentista, nutricionista, meteorologista, chefe, craque,
      agente, executivo, executiva
    `),
  },
  groups: wordList(`
    ministros, senadores, deputados, vereadores, prefeitos, governadores, advogados, procuradores, juízes, magistrados,
    médicos, enfermeiros, pesquisadores, investigadores, cientistas, especialistas, analistas, economistas, observadores,
    críticos, apoiadores, opositores, manifestantes, ativistas, cidadãos, vizinhos, moradores, residentes, habitantes,
    estudantes, alunos, professores, docentes, pais, familiares, parentes, amigos, colegas, trabalhadores, funcionários,
    empregados, sindicatos, sindicalistas, agricultores, empresários, comerciantes, jornalistas, autores, agentes,
    policiais, militares, fontes, testemunhas, vítimas, torcedores, adeptos, usuários, consumidores, leitores, clientes,
    bispos, líderes, organizadores, autoridades, porta-vozes, representantes, dirigentes, socialistas, republicanos,
    democratas, conservadores, jovens, mulheres, homens, defensores, ambientalistas, internautas, jogadores, produtores,
    advogadas, autarcas, bombeiros
  `),
  bodies: wordList(`
    governo, executivo, ministério, parlamento, congresso, senado, câmara, comissão, conselho, comité, comitê, tribunal,
    supremo, stf, stj, tse, procuradoria, promotoria, ministério público, polícia, polícia federal, polícia civil, polícia
    militar, prefeitura, município, assembleia, partido, movimento, sindicato, associação, organização, empresa,
    companhia, firma, grupo, universidade, escola, colégio, hospital, instituto, fundação, centro, equipe, equipa, clube,
    federação, confederação, liga, igreja, exército, marinha, aeronáutica, forças armadas, escritório, embaixada, banco,
    rede, emissora, diário, jornal, revista, agência, kremlin, casa branca, pentágono, planalto, palácio do planalto,
    itamaraty, vaticano, santa sé, bruxelas, coligação, coalizão, oposição, maioria, família, autoridade, órgão, entidade,
    defesa, acusação, presidência, direção, diretoria, secretaria, união, onu, otan, nato, ong, defensoria, cooperativa,
    observatório, plataforma, coletivo, defesa civil, proteção civil, administração, departamento, gnr, psp, junta,
    bancada, força-tarefa, corregedoria, anvisa, ibama
  `),
  documents: wordList(`
    relatório, comunicado, nota, carta, documento, estudo, pesquisa, investigação, artigo, livro, cartaz, faixa, mensagem,
    texto, sentença, decisão, decreto, lei, resolução, parecer, regulamento, ata, e-mail, email, tuíte, publicação, vídeo,
    declaração, editorial, manifesto, acordo, tratado, constituição, boletim, denúncia, ação, petição, anúncio, manchete,
    projeto, ofício, despacho, edital, inquérito, acórdão
  `),
  nameParticles: wordList('de, da, do, das, dos, e, di, del, la, van, von, der, den, le, bin, ibn, al, el'),
  outletNouns: wordList(`
    agência, agência de notícias, diário, jornal, revista, rede, emissora, televisão, tv, rádio, canal, site, portal,
    semanário, programa, jornalistas, imprensa, microfones, podcast, blog, coluna
  `),
  notNames: wordList(`
    eu, segunda, segunda-feira, terça, terça-feira, quarta, quarta-feira, quinta, quinta-feira, sexta, sexta-feira,
    sábado, domingo, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro,
    natal, páscoa, deus, internet, sim, não, ok, foto, vídeo, segundo, assim, agora, hoje, ontem, amanhã, depois, antes,
    também, além, ainda, finalmente, enquanto, quando, mas, e, ou, se, nem, sem, porém, contudo, entretanto, embora,
    porque, por, como, onde, quem, que, qual, quanto, para, com, em, no, na, nos, nas, num, numa, a, à, ao, aos, às, de,
    do, da, dos, das, desde, durante, entre, até, após, sob, sobre, contra, todos, todo, toda, todas, cada, ninguém,
    nenhum, nenhuma, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, isto, isso, aquilo, o, os, as,
    um, uma, uns, umas, é, era, são, foi, tem, têm, há, havia, lhe, me, te, nós, ele, ela, eles, elas, você, vocês, meu,
    minha, seu, sua, nosso, nossa, leia, veja, talvez, tal, só, já, nunca, sempre, mais, menos, muito, muitos, obrigado,
    obrigada, claro, bom, então, logo, lá, ali, aqui, outro, outra, outros, alguns, questionado, questionada, procurado,
    procurada, covid, covid-19, tampouco, inclusive, nada, algo, tomara, pelo, pela, conforme, neste, nesta, nesse, nessa,
    naquele, deste, desta, apesar, sobretudo, confira, saiba, mesmo
  `),
  smallWords: wordList(`
    não, se, o, lhe, lhes, me, te, nos, ontem, hoje, amanhã, agora, já, também, ainda, assim, sempre, nunca, só, apenas,
    logo, depois, antes, então, mais, menos, muito, é, era, foi, são, está, estão, ser, estar, será, bem, mal, aqui, ali,
    lá, quase, talvez, inclusive, recentemente, posteriormente, finalmente, segunda-feira, terça-feira, quarta-feira,
    quinta-feira, sexta-feira, sábado, domingo
  `),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
