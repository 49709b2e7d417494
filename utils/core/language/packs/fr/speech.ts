import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [],
  verbs: wordList(`
    dit, disait, disent, disaient, dira, dirent
    déclare, déclarait, déclarent, déclara, déclarèrent
    affirme, affirmait, affirment, affirma, affirmaient
    ajoute, ajoutait, ajoutent, ajouta
    explique, expliquait, expliquent, expliqua, expliquaient
    précise, précisait, précisent, précisa
    souligne, soulignait, soulignent, souligna
    indique, indiquait, indiquent, indiqua
    assure, assurait, assurent, assura
    estime, estimait, estiment, estima, estimaient
    raconte, racontait, racontent, raconta
    rappelle, rappelait, rappellent, rappela
    annonce, annonçait, annoncent, annonça
    confie, confiait, confient, confia
    commente, commentait, commentent
    conclut, concluait, concluent
    poursuit, poursuivait, poursuivent, poursuivit
    reconnaît, reconnaissait, reconnaissent, reconnut
    répond, répondait, répondent, répondit
    réplique, répliquait, répliqua
    rétorque, rétorquait, rétorqua
    demande, demandait, demandent, demanda
    interroge, interrogeait, interrogea
    s'interroge, s'interrogent, s'interrogeait
    regrette, regrettait, regrettent
    déplore, déplorait, déplorent
    dénonce, dénonçait, dénoncent, dénonça
    critique, critiquait, critiquent
    accuse, accusait, accusent
    insiste, insistait, insistent, insista
    martèle, martelait
    lance, lançait, lancent, lança
    lâche, lâchait
    prévient, prévenait, préviennent
    avertit, avertissait, avertissent
    alerte, alertait, alertent
    menace, menaçait
    promet, promettait, promettent
    propose, proposait, proposent
    prône, prônait
    plaide, plaidait, plaident
    défend, défendait, défendent
    soutient, soutenait, soutiennent
    prétend, prétendait, prétendent
    suggère, suggérait, suggèrent
    observe, observait, observent, observa
    note, notait, notent, nota
    remarque, remarquait, remarqua
    constate, constatait, constatent
    analyse, analysait, analysent
    détaille, détaillait, détaillent
    développe, développait
    résume, résumait, résument
    témoigne, témoignait, témoignent
    révèle, révélait, révèlent
    rapporte, rapportait, rapportent
    relate, relatait, relatent
    relève, relevait, relèvent
    écrit, écrivait, écrivent, écrivit
    tweete, tweetait
    publie, publiait
    s'exclame, s'exclamait, s'exclama
    s'écrie, s'écriait, s'écria
    s'indigne, s'indignait, s'indignent
    s'inquiète, s'inquiétait, s'inquiètent
    s'insurge, s'insurgeait
    s'emporte, s'agace, s'agaçait, s'étonne, s'étonnait, s'amuse, s'amusait, s'émeut, s'enthousiasme, s'alarme, s'offusque, se défend, se félicite, se félicitait, se réjouit, se réjouissait, se réjouissent, se souvient, se souvenait, se souviennent, se désole, se désolait, se plaint, se demande, se demandait, se justifie
    ironise, ironisait
    plaisante, plaisantait
    fustige, fustigeait, fustigent
    tacle, tempête, tempêtait, tonne, gronde, râle, raille, peste
    juge, jugeait, jugent, jugea
    nuance, nuançait
    tempère, tempérait
    complète, complétait
    renchérit, renchérissait
    enchaîne, enchaînait
    confirme, confirmait, confirment, confirma
    dément, démentait, démentent
    nie, niait, nient
    admet, admettait, admettent
    avoue, avouait, avoua
    concède, concédait
    certifie, garantit, garantissait
    jure, jurait
    exhorte, exhortait
    exige, exigeait, exigent
    réclame, réclamait, réclament
    appelle à, appelait à, appellent à, en appelle
    invite, invitait
    recommande, recommandait, recommandent
    conseille, conseillait
    signale, signalait, signalent
    informe, informait
    communique, communiquait
    mentionne, mentionnait
    évoque, évoquait, évoquent, évoqua
    cite, citait
    qualifie, qualifiait, qualifient, qualifia
    décrit, décrivait, décrivent
    salue, saluait, saluent, salua
    vante, vantait
    fait savoir, faisait savoir, font savoir, fit savoir
    fait valoir, font valoir, faisait valoir
    fait remarquer, fait part, fait état
    met en garde, mettait en garde, mettent en garde, mit en garde
    tient à préciser, tient à rassurer
    peut-on lire, lit-on
    souffle, soufflait
    glisse, glissait
    clame, clamait, clament
    proclame, proclamait
    revendique, revendiquait
    répète, répétait, répètent
    réaffirme, réaffirmait
    réagit, réagissait, réagissent
    argumente, argumentait
    illustre, illustrait
    objecte, objectait
    oppose, opposait
    hurle, hurlait, crie, criait, crient, cria, murmure, murmurait, chuchote, scande, scandent
    parle de, parlait de, parlent de
    rassure, rassurait
    remercie, remerciait
    pointe, pointait, pointent
    abonde, acquiesce
    tranche, tranchait
    explicite, expose, exposait, exposent
    reproche, reprochait
    déplie, théorise, philosophe, ordonne, ordonnait
  `),
  looseVerbs: wordList(`
    pense, pensait, pensent
    croit, croyait, croient
    considère, considérait, considèrent
    espère, espérait, espèrent
    craint, craignait, craignent
    souhaite, souhaitait, souhaitent
    veut, voulait, veulent
    trouve, trouvait, trouvent
    voit, voyait, voient
    sourit, souriait
    rit, riait
    soupire, soupirait
    commence, commençait
    continue, continuait
    reprend, reprenait
    termine
    montre, montrait
    anticipe, prédit, prédisait
    dresse, livre, livrait
    parle, parlait, parlent
    rend hommage
    s'appuie, s'attend, se dit, se disait, se disent, se veut, se montre
    salue, félicite, applaudit
    attaque, attaquait
    apprécie
    juge
    nomme
    appelle, appelait
    présente
    titre, titrait
    rejette, rejetait
    rêve
    avance, avançait, avancent
    fait, font
  `),
  participles: wordList(`
    dit, déclaré, affirmé, ajouté, expliqué, précisé, souligné, indiqué, assuré, estimé, raconté, rappelé, annoncé, confié, commenté, conclu, poursuivi, reconnu, répondu,
    répliqué, rétorqué, demandé, interrogé, regretté, déploré, dénoncé, critiqué, accusé, insisté, martelé, lancé, lâché, prévenu, averti, alerté, menacé, promis, proposé, prôné, plaidé, défendu, soutenu,
    prétendu, suggéré, observé, noté, remarqué, constaté, analysé, détaillé, développé, résumé, témoigné, révélé, rapporté, relaté, relevé, écrit, tweeté, publié, exclamé, écrié, indigné, inquiété, insurgé,
    ironisé, plaisanté, fustigé, taclé, jugé, nuancé, tempéré, complété, renchéri, enchaîné, confirmé, démenti, nié, admis, avoué, concédé, garanti, juré, exhorté, exigé, réclamé, appelé, invité, recommandé, conseillé,
    signalé, informé, communiqué, mentionné, évoqué, cité, qualifié, décrit, salué, vanté, fait savoir, fait valoir, fait remarquer, fait part, mis en garde, soufflé, glissé, clamé, proclamé, revendiqué, répété, réaffirmé, réagi,
    argumenté, objecté, hurlé, crié, murmuré, scandé, parlé, rassuré, remercié, pointé, tranché, exposé, reproché, félicité, réjoui, souvenu, plaint, défendu, étonné, amusé, emporté, agacé, posté, tonné, ordonné, repris, avancé, prédit, fait état, rejeté, appelé à
  `),
  auxiliaries: wordList(
    "a, ont, avait, avaient, aurait, auraient, aura, eut, ait, l'a, l'ont, s'est, se sont, s'était, s'étaient, n'a, m'a, nous a, t'a, lui a, leur a, l'avait, y a",
  ),
  participleGap: 3,
  dependentForms: wordList(`
    disant, déclarant, affirmant, ajoutant, expliquant, précisant, soulignant, indiquant, assurant, estimant, racontant, rappelant, annonçant, confiant, commentant, concluant, poursuivant, reconnaissant, répondant, demandant,
    regrettant, déplorant, dénonçant, critiquant, accusant, insistant, martelant, lançant, prévenant, avertissant, alertant, menaçant, promettant, proposant, plaidant, défendant, soutenant, suggérant, observant, notant, remarquant, constatant,
    évoquant, citant, qualifiant, décrivant, saluant, jugeant, exhortant, exigeant, réclamant, appelant, invitant, écrivant, invoquant, arguant, pointant, parlant, répétant, revendiquant, fustigeant, ironisant, considérant, craignant, espérant,
    pour dire, à dire, de dire, après avoir dit, sans dire, se disant, l'interpellant, interpellant
  `),
  nouns: wordList(`
    déclaration, déclarations, communiqué, propos, mots, mot, parole, paroles, tweet, post, message, lettre, discours, interview, entretien, commentaire, réponse, question, phrase, annonce, appel, avertissement, affirmation, affirmations,
    témoignage, accusation, accusations, promesse, slogan, formule, citation, allocution, intervention, tribune, texte, récit, remarque, critique, critiques, avis, termes, conclusion, constat, analyse, verdict, confidence, mise en garde
  `),
  sources: wordList(
    "selon, d'après, aux dires de, de l'avis de, aux yeux de, à en croire, dixit, à ses yeux, comme le dit, de source",
  ),
  openingSources: wordList('pour'),
  sourcesAfter: [],
  contentMarkers: wordList("que, qu', si, comment, pourquoi, combien"),
  pronouns: [
    { form: 'il', gender: 'masculine', number: 'singular' },
    { form: 'elle', gender: 'feminine', number: 'singular' },
    { form: 'ils', gender: 'masculine', number: 'plural' },
    { form: 'elles', gender: 'feminine', number: 'plural' },
    { form: 'on', gender: 'speaker', number: 'singular' },
    { form: 'je', gender: 'speaker', number: 'singular' },
    { form: "j'", gender: 'speaker', number: 'singular' },
    { form: 'ce dernier', gender: 'masculine', number: 'singular' },
    { form: 'cette dernière', gender: 'feminine', number: 'singular' },
    { form: 'celui-ci', gender: 'masculine', number: 'singular' },
    { form: 'celle-ci', gender: 'feminine', number: 'singular' },
  ],
  possessives: wordList('son, sa, ses, leur, leurs, mon, ma, mes, notre, nos'),
  relatives: wordList('qui, lequel, laquelle, dont'),
  articles: {
    definite: wordList("le, la, l', les, ce, cet, cette, ces"),
    indefinite: wordList(
      "un, une, des, certains, certaines, plusieurs, quelques, d'autres, deux, trois, quatre, autre, autres",
    ),
    masculine: wordList('le, un, ce, cet'),
    feminine: wordList('la, une, cette'),
  },
  prepositions: wordList(`
    à, au, aux, de, d', du, en, dans, par, pour, sur, sous, avec, sans, contre, entre, vers, chez, après, avant, pendant, durant, depuis, dès, devant, derrière, malgré, envers, auprès, lors, face, grâce, suite, parmi, outre, hors, jusqu', jusqu'à, via, comme, concernant, quant
  `),
  linkingPrepositions: wordList("de, d', du, des, pour, chargé de"),
  conjunctions: wordList(
    'et, ou, mais, car, donc, puis, tandis, alors, lorsque, quand, si, comme, parce, puisque, bien, or, ni',
  ),
  honorifics: {
    masculine: wordList(
      'm., mr, monsieur, mgr, monseigneur, sir, lord, prince, roi, père, pape, maître, me, mm.',
    ),
    feminine: wordList('mme, madame, mlle, mademoiselle, reine, princesse, lady, sœur, mmes'),
    either: wordList('dr, dr., docteur, pr, pr., saint, sainte'),
  },
  declensions: [],
  roles: {
    masculine: wordList(`
      président, vice-président, premier ministre, ministre délégué, sénateur, député, eurodéputé, gouverneur, préfet, conseiller, adjoint, secrétaire général, directeur, directeur général, dirigeant, chef, patron, président-directeur général, fondateur, cofondateur, propriétaire, entrepreneur, avocat, procureur, procureur général, magistrat, juge, professeur, docteur, médecin, chirurgien,
      infirmier, chercheur, scientifique, historien, sociologue, politologue, économiste, climatologue, écrivain, auteur, romancier, acteur, comédien, réalisateur, chanteur, musicien, compositeur, peintre, architecte, ingénieur, agriculteur, éleveur, ouvrier, salarié, employé, enseignant, instituteur, étudiant, lycéen, élève, entraîneur,
      sélectionneur, joueur, attaquant, défenseur, milieu, gardien, capitaine, pilote, coureur, champion, général, amiral, colonel, commandant, lieutenant, policier, gendarme, soldat, militaire, pompier, prêtre, curé, évêque, archevêque, cardinal, pape, imam, rabbin, père, papa, fils, frère, mari, oncle, grand-père, cousin, ami,
      collègue, voisin, garçon, homme, jeune homme, monsieur, candidat, ambassadeur, chancelier, commissaire, inspecteur, négociateur, émissaire, envoyé, élu, maire adjoint, premier adjoint, opposant, militant, leader, roi, prince, duc, habitant, riverain, témoin, rescapé, survivant, blessé, détenu, accusé, suspect, prévenu, plaignant, meurtrier, assaillant,
      restaurateur, commerçant, boulanger, hôtelier, consommateur, client, producteur, distributeur, animateur, présentateur, rédacteur en chef, rédacteur, éditorialiste, chroniqueur, correspondant, délégué, syndicaliste, retraité, milliardaire, magnat, informaticien, conservateur, galeriste, organisateur, exploitant, armateur, pêcheur, second, marin, chef de l'état, chef de l'etat, chef du gouvernement, locataire de l'élysée, locataire, républicain, démocrate, numéro un, ex-président, intéressé
    `),
    feminine: wordList(`
      présidente, vice-présidente, première ministre, sénatrice, députée, eurodéputée, gouverneure, préfète, conseillère, adjointe, secrétaire générale, directrice, directrice générale, dirigeante, cheffe, patronne, fondatrice, cofondatrice, propriétaire, entrepreneuse, avocate, procureure, magistrate, professeure, docteure,
      infirmière, chercheuse, historienne, écrivaine, autrice, auteure, romancière, actrice, comédienne, réalisatrice, chanteuse, musicienne, compositrice, ingénieure, agricultrice, ouvrière, salariée, employée, enseignante, institutrice, étudiante, lycéenne, entraîneuse, joueuse, championne, policière,
      militante, mère, maman, fille, sœur, épouse, femme, jeune femme, tante, grand-mère, cousine, amie, voisine, dame, candidate, ambassadrice, chancelière, inspectrice, négociatrice, élue, opposante, reine, princesse, duchesse, habitante, riveraine, rescapée, survivante, accusée, plaignante, restauratrice, commerçante,
      boulangère, cliente, productrice, animatrice, présentatrice, rédactrice en chef, éditorialiste, chroniqueuse, correspondante, déléguée, retraitée, veuve, organisatrice, conservatrice, première dame, leader, intéressée
    `),
    either: wordList(`
      ministre, porte-parole, maire, secrétaire, secrétaire d'état, secrétaire d'etat, garde des sceaux, responsable, membre, journaliste, reporter, analyste, spécialiste, expert, experte, psychologue, psychiatre, virologue, épidémiologiste, infectiologue, biologiste, physicien, physicienne, géographe, philosophe, juriste, notaire, artiste, photographe, cinéaste, star, athlète, cycliste, touriste, bénévole, interprète,
      guide, élève, proche, parent, victime, source, conjoint, partenaire, collaborateur, collaboratrice, assistant, assistante, stagiaire, fonctionnaire, diplomate, parlementaire, représentant, représentante, cadre, pdg, dg, numéro deux, activiste, écologiste, socialiste, communiste, centriste, haut-commissaire, négociateur, gestionnaire, gérant, gérante, chef de file, tête de liste, quadragénaire, quinquagénaire, sexagénaire, trentenaire, octogénaire, septuagénaire
    `),
  },
  groups: wordList(`
    ministres, sénateurs, députés, élus, maires, avocats, magistrats, juges, médecins, infirmiers, chercheurs, scientifiques, experts, analystes, économistes, observateurs, critiques, partisans, opposants, manifestants, militants, citoyens, habitants, riverains, étudiants, enseignants, parents, proches, amis, collègues, salariés, employés, ouvriers, syndicats,
    syndicalistes, agriculteurs, entrepreneurs, commerçants, journalistes, auteurs, enquêteurs, policiers, gendarmes, militaires, pompiers, sources, témoins, victimes, supporters, internautes, consommateurs, lecteurs, clients, évêques, organisateurs, spécialistes, responsables, dirigeants, autorités, secours, services, oppositions, jeunes, femmes, hommes, français, russes, américains, ukrainiens, allemands,
    patrons, associations, organisations, médias, joueurs, capitaines, pêcheurs, familles, familles de victimes, diplomates, historiens, écologistes, socialistes, républicains, insoumis, gens, usagers, passagers, locataires, retraités, soignants
  `),
  bodies: wordList(`
    gouvernement, ministère, parlement, sénat, assemblée, assemblée nationale, commission, commission européenne, conseil, conseil constitutionnel, conseil d'état, comité, tribunal, cour, cour d'appel, parquet, police, gendarmerie, préfecture, mairie, ville, région, département, parti, mouvement, syndicat, association, organisation, société, entreprise, compagnie, groupe, université, école, hôpital,
    institut, fondation, centre, équipe, club, fédération, ligue, église, armée, marine, bureau, ambassade, banque, réseau, chaîne, journal, quotidien, magazine, hebdomadaire, site, agence, kremlin, maison blanche, maison-blanche, pentagone, élysée, elysée, matignon, quai d'orsay, bercy, vatican, saint-siège, coalition, opposition, majorité, famille, autorité, défense, accusation, partie civile, présidence, direction,
    administration, régime, état-major, onu, otan, ong, ue, rectorat, collectif, confédération, union, observatoire, exécutif, rédaction, enseigne, marque, constructeur, opérateur, exploitant, institution, plateforme, état, chancellerie, cgt, cfdt, medef
  `),
  documents: wordList(`
    rapport, communiqué, lettre, document, étude, sondage, enquête, article, livre, panneau, pancarte, banderole, message, texte, arrêt, jugement, ordonnance, décret, loi, note, dossier, courriel, mail, email, tweet, post, vidéo, déclaration, éditorial, procès-verbal, tribune, traité, accord, constitution, règlement, circulaire, analyse, pétition, affiche, site internet, plainte, réquisitoire, bilan, guide
  `),
  nameParticles: wordList(
    "de, d', du, des, de la, le, la, van, von, der, den, di, da, del, della, dos, ben, bin, ibn, al, el, ould",
  ),
  outletNouns: wordList(`
    agence, agence de presse, journal, quotidien, magazine, hebdomadaire, chaîne, télévision, radio, site, média, presse, micro, antenne, rédaction, journalistes, afp, reuters, franceinfo, bfmtv, revue
  `),
  notNames: wordList(`
    je, j', lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, noël, pâques, dieu, internet, oui, non, ok,
    le, la, les, l', un, une, des, de, du, d', au, aux, à, en, dans, par, pour, sur, sous, avec, sans, contre, entre, vers, chez, après, avant, pendant, depuis, dès, et, ou, mais, car, donc, or, ni, si, que, qu', qui, quoi, dont, où, quand, comment, pourquoi, comme, lorsque, alors, ainsi, aussi, puis, ensuite, enfin, cependant, pourtant, toutefois, néanmoins, selon, d'après, malgré, outre, lors, face, grâce, suite, parmi,
    il, elle, ils, elles, on, nous, vous, tu, ce, cet, cette, ces, c', ceux, celui, celle, celles, ça, cela, mon, ma, mes, ton, son, sa, ses, notre, nos, votre, vos, leur, leurs, tout, tous, toute, toutes, chaque, plusieurs, certains, certaines, quelques, aucun, aucune, rien, personne, même, autre, autres, deux, trois, quatre, est, sont, était, a, ont, avait, y, ne, n', pas, plus, moins, très, bien, déjà, encore, toujours, jamais, ici, là, voici, voilà, hier, aujourd'hui, demain, interrogé, interrogée, invité, invitée, photo, image, vidéo, lire, merci, covid, covid-19, a-t-il, jusqu'à, jusqu', quant, afin, autant, tandis, peut-être, surtout, parce, s', se, m', me
  `),
  smallWords: wordList(`
    ne, n', pas, se, s', y, lui, leur, est, était, sont, été, être, sera, déjà, aussi, encore, hier, demain, aujourd'hui, ensuite, ici, toujours, jamais, plus, moins, très, bien, même, ainsi, notamment, également, m', t', me, te, nous, vous, soit, fut, peu, trop,
    enfin, cependant, pourtant, mardi, lundi, mercredi, jeudi, vendredi, samedi, dimanche, c', rien, là, tout, toutefois, désormais, récemment, peut-être, par ailleurs, en effet
  `),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: false,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
