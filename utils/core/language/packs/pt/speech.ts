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
    queixa-se, queixou-se, pergunta-se, questiona-se, se pergunta, se queixa, se defende, se defendeu, se referiu, se refere, defende-se, defendeu-se, lê-se, pode ler-se
    expõe, expôs
  `),
  looseVerbs: wordList(`
    diz-se, fecha, deu, se queixou, se despede, lamenta-se, aparece, torce, crê, quer, quis, queria, vê, viu, veem, sabe
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
    'a crer em, consoante, como, segundo, conforme, de acordo com, na opinião de, nas palavras de, na avaliação de, na visão de, a juízo de, no entender de, na avaliação, na opinião, nas palavras, na visão, no entendimento',
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
    { form: 'este último', gender: 'masculine', number: 'singular' },
  ],
  possessives: wordList('seu, sua, seus, suas, meu, minha, nosso, nossa'),
  relatives: wordList('que, quem, o qual, a qual, os quais, as quais'),
  articles: {
    definite: wordList('o, a, os, as, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela'),
    indefinite: wordList(
      'um, uma, uns, umas, alguns, algumas, vários, várias, muitos, muitas, outro, outra, outros, outras, dois, duas, três, quatro, cada',
    ),
    masculine: wordList('o, um, este, esse, aquele, outro'),
    feminine: wordList('a, uma, esta, essa, aquela, outra'),
  },
  prepositions: wordList(`
    ante, após, até, com, contra, de, desde, em, entre, para, perante, por, sem, sob, sobre, do, da, dos, das, no, na, nos, nas, ao, à, aos, às, pelo, pela, pelos, pelas, num, numa, dum, duma, como, durante, junto, frente, além, diante
  `),
  linkingPrepositions: wordList('de, do, da, dos, das, para'),
  conjunctions: wordList('e, ou, mas, enquanto, embora, quando, porque, pois, como, se, nem, onde, porém'),
  honorifics: {
    masculine: wordList('senhor, sr., sr, dom, dr., padre, frei, papa, rei, sir, lord'),
    feminine: wordList('senhora, sra., sra, dona, dra., irmã, rainha, lady'),
    either: wordList('são, santa, gen., cel., cap., prof., profa., eng.'),
  },
  declensions: [],
  roles: {
    masculine: wordList(`
    vice-ministro, vice-prefeito, vice-governador, ex-deputado, federal, secretário de estado, diretor técnico, vice-diretor, ex-chefe, sócio, químico, ex-treinador, major, comissário
    imã, rabino, sobrinho, companheiro, idoso, ex-chanceler, coordenador, encarregado, líder russo, roteirista, cozinheiro, chef, produtor rural, empregado
    preso, usuário, monarca, bilionário, conselheiro, mister, pedetista, tenor, presidente da, câmara, síndico, patrão, porteiro,
      presidente, ex-presidente, vice-presidente, ministro, ex-ministro, primeiro-ministro, senador, deputado, deputado federal, deputado estadual, eurodeputado, prefeito, ex-prefeito, governador, ex-governador, vereador, secretário, secretário-geral, subsecretário, diretor, diretor-geral, diretor executivo, diretor-executivo, chefe, mandatário, fundador, cofundador, proprietário, dono, empresário, advogado, procurador, procurador-geral,
      promotor, desembargador, magistrado, relator, professor, doutor, médico, cirurgião, enfermeiro, pesquisador, investigador, cientista político, historiador, sociólogo, psicólogo, infectologista, virologista, epidemiologista, escritor, autor, ator, cantor, músico, compositor, pintor, arquiteto, engenheiro, agricultor, produtor, operário, trabalhador, funcionário,
      aluno, treinador, técnico, jogador, atacante, zagueiro, meia, volante, lateral, goleiro, capitão, piloto, corredor, campeão, general, almirante, coronel, comandante, tenente, sargento, soldado, bombeiro, padre, bispo, arcebispo, cardeal, pontífice, papa, pastor, pai, filho, irmão, marido, esposo, tio, avô, primo, amigo, colega, vizinho, menino, garoto,
      rapaz, homem, jovem, senhor, candidato, pré-candidato, embaixador, chanceler, delegado, inspetor, negociador, enviado, opositor, rei, príncipe, duque, cidadão, detido, acusado, réu, suspeito, agressor, assassino, comerciante, consumidor, cliente, distribuidor, apresentador, locutor, repórter, redator, colunista, correspondente, sindicalista, aposentado, milionário, magnata, organizador, republicano, democrata,
      servidor, assessor, consultor, oficial, policial, agente, perito, legista, médico legista, ex-jogador, parlamentar, aliado, adversário, político, petista, tucano, bolsonarista, autarca, presidente da câmara, namorado, influenciador, chefe do executivo, chefe de governo, chefe de estado, magistrado, motorista
    `),
    feminine: wordList(`
    ex-prefeita, vice-prefeita, diretora-geral, diretora executiva, sócia, química, comissária, sobrinha, companheira, idosa, enviada, coordenadora, encarregada, roteirista
    cozinheira, empregada, usuária, duquesa, conselheira, perita, reitora,
      presidenta, ex-presidenta, ministra, ex-ministra, primeira-ministra, senadora, deputada, deputada federal, deputada estadual, eurodeputada, prefeita, governadora, vereadora, secretária, secretária-geral, diretora, mandatária, fundadora, cofundadora, proprietária, dona, empresária, advogada, procuradora, promotora, desembargadora, magistrada, relatora, professora, doutora, médica, enfermeira, pesquisadora, investigadora,
      historiadora, socióloga, psicóloga, escritora, autora, atriz, cantora, compositora, pintora, arquiteta, engenheira, agricultora, produtora, trabalhadora, funcionária, aluna, treinadora, técnica, jogadora, goleira, capitã, campeã, bombeira, freira, mãe, filha, irmã, mulher, esposa, tia, avó, prima, amiga, vizinha, menina, garota,
      moça, senhora, candidata, pré-candidata, embaixadora, delegada, inspetora, opositora, rainha, princesa, cidadã, detida, acusada, ré, suspeita, apresentadora, locutora, redatora, viúva, organizadora, primeira-dama, servidora, assessora, consultora, aposentada, namorada, influenciadora, aliada
    `),
    either: wordList(`
    cronista, esportista, integrante, influencer, youtuber, poeta, romancista, intelectual, torcedora, internauta, trans, astro, reitor, dentista
    nutricionista, craque, executivo, executiva,
      porta-voz, líder, dirigente, representante, responsável, membro, jornalista, repórter, analista, especialista, perito, docente, estudante, artista, fotógrafo, fotógrafa, cineasta, estrela, atleta, ciclista, tenista, turista, voluntário, voluntária, intérprete, guia, parente, familiar, vítima, fonte, cônjuge, parceiro, parceira, colaborador, colaboradora, assistente, diplomata, ativista, militante,
      ambientalista, comunista, socialista, gerente, ceo, testemunha, morador, moradora, habitante, residente, paciente, sobrevivente, psiquiatra, pediatra, cientista, biólogo, bióloga, físico, física, meteorologista, filósofo, filósofa, jurista, economista, juiz, juíza, titular, número dois, pessoa, comentarista, mototaxista, taxista, torcedor
    `),
  },
  groups: wordList(`
    governadores, residentes, docentes, empregados, adeptos, porta-vozes, conservadores, defensores, internautas, produtores, advogadas, autarcas,
      ministros, senadores, deputados, prefeitos, vereadores, advogados, magistrados, juízes, promotores, procuradores, médicos, enfermeiros, pesquisadores, investigadores, cientistas, especialistas, analistas, economistas, observadores, críticos, apoiadores, opositores, manifestantes, ativistas, cidadãos, moradores, vizinhos, habitantes, estudantes, alunos, professores, pais, familiares,
    parentes, amigos, colegas, trabalhadores, funcionários, operários, sindicatos, sindicalistas, agricultores, empresários, comerciantes, jornalistas, autores, agentes, policiais, militares, soldados, bombeiros, fontes, testemunhas, vítimas, torcedores, usuários, consumidores, leitores, clientes, bispos, organizadores, responsáveis, dirigentes, autoridades, serviços, jovens, mulheres, homens,
    brasileiros, russos, americanos, ucranianos, portugueses, jogadores, famílias, diplomatas, historiadores, ambientalistas, socialistas, republicanos, democratas, candidatos, servidores, representantes, líderes, parlamentares, aliados, políticos
  `),
  bodies: wordList(`
    promotoria, militar, assembleia, firma, aeronáutica, bruxelas, órgão, diretoria, defensoria, cooperativa, defesa civil, proteção civil, departamento, gnr
    psp, junta, força-tarefa, corregedoria, anvisa, ibama,
      governo, executivo, ministério, parlamento, senado, congresso, câmara, comissão, comissão europeia, conselho, comitê, comité, tribunal, corte, supremo, tse, stf, stj, tribunal superior eleitoral, supremo tribunal federal, ministério público, polícia, polícia civil, polícia federal, polícia militar, guarda, prefeitura, governo do estado, cidade, região, estado, município, partido, movimento, sindicato, associação, organização, sociedade, empresa, companhia, grupo,
    universidade, faculdade, escola, colégio, hospital, instituto, fundação, centro, equipe, equipa, clube, federação, liga, igreja, exército, marinha, escritório, embaixada, banco, rede, emissora, jornal, diário, revista, semanário, portal, site, agência, kremlin, casa branca, pentágono, planalto, palácio do planalto, itamaraty, vaticano, santa sé, coalizão, coligação, oposição, maioria, família, autoridade, defesa, acusação,
    presidência, direção, administração, regime, forças armadas, onu, otan, nato, ong, ue, coletivo, confederação, união, observatório, chancelaria, procuradoria, secretaria, legislativo, judiciário, bancada, instituição, entidade, plataforma, marca, companhia aérea, pt, psdb, mdb, psol, pl, ps, psd
  `),
  documents: wordList(`
    relatório, comunicado, nota, carta, documento, estudo, pesquisa, sondagem, investigação, artigo, livro, cartaz, faixa, mensagem, texto, sentença, acórdão, decreto, lei, dossiê, e-mail, email, tuíte, tweet, post, vídeo, áudio, declaração, editorial, ata, tratado, acordo, constituição, regulamento, circular, análise, petição, boletim, denúncia, manifesto, laudo, publicação, reportagem, resolução, ofício, despacho, legenda
  `),
  nameParticles: wordList(
    'de, do, da, dos, das, e, van, von, der, den, di, del, della, ben, bin, ibn, al, el, la, são, santa',
  ),
  outletNouns: wordList(`
    agência, jornal, diário, revista, semanário, emissora, televisão, tv, rádio, rede, portal, site, imprensa, microfones, câmeras, jornalistas, canal, lusa, programa, podcast, coluna
  `),
  notNames: wordList(`
    eu, segunda, terça, quarta, quinta, sexta, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, natal, páscoa, deus, internet, sim, não, ok,
    o, a, os, as, um, uma, uns, umas, ao, à, aos, às, do, da, dos, das, no, na, nos, nas, pelo, pela, ante, após, até, com, contra, de, desde, em, entre, para, perante, por, segundo, conforme, sem, sob, sobre, e, ou, mas, porém, embora, quando, porque, pois, como, se, nem, que, quem, onde, qual, quanto, quantos, assim, também, além, depois, antes, então, agora, hoje, ontem, amanhã, finalmente, entretanto, contudo, enquanto, inclusive, ainda, já, durante,
    ele, ela, eles, elas, nós, você, vocês, tu, este, esta, estes, estas, esse, essa, esses, essas, isso, isto, aquele, aquela, meu, minha, seu, sua, seus, suas, nosso, nossa, todo, toda, todos, todas, cada, qualquer, alguns, algumas, nenhum, nenhuma, nada, ninguém, mesmo, outro, outra, outros, outras, dois, duas, três, é, são, está, estão, era, foi, tem, têm, tinha, há, me, te, lhe, mais, menos, muito, muita, bem, tão, tanto, só, apenas, sempre, nunca, aqui, ali, lá, questionado, questionada, perguntado, procurado, procurada, foto, imagem, vídeo, leia, ler, obrigado, covid, covid-19, devido, junto, diante, apesar, talvez, tal, primeiro, caso, num, numa
  `),
  smallWords: wordList(`
    não, se, já, também, ainda, ontem, hoje, amanhã, depois, antes, assim, além, mais, menos, muito, é, era, são, foi, foram, está, estão, estava, ser, será, sido, lhe, lhes, me, te, sempre, nunca, só, apenas, aqui, ali, agora, então, inclusive, bem, mal,
    nesta, neste, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, há, tudo, tão, quase, recentemente, finalmente, nessa, nesse, disso, isso
  `),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
