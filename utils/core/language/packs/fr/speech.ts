import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-ger',
      finite: wordList('-ge, -gent, -geait, -geaient, -gea, -gèrent, -gera, -geront'),
      participles: ['-gé'],
      dependent: ['-geant'],
      verbs: wordList(`
        exiger, fustiger, interroger, juger, s'insurger, s'interroger
      `),
      looseVerbs: [],
    },
    {
      lemma: '-cer',
      finite: wordList('-ce, -cent, -çait, -çaient, -ça, -cèrent, -cera, -ceront'),
      participles: ['-cé'],
      dependent: ['-çant'],
      verbs: wordList(`
        annoncer, dénoncer, lancer, menacer, nuancer, s'agacer
      `),
      looseVerbs: wordList(`
        avancer, commencer
      `),
    },
    {
      lemma: '-er',
      finite: wordList('-e, -ent, -ait, -aient, -a, -èrent, -era, -eront'),
      participles: ['-é'],
      dependent: ['-ant'],
      verbs: wordList(`
        abonder, accuser, affirmer, ajouter, alerter, analyser, appeler à, argumenter, assurer, avouer, certifier, chuchoter, citer
        clamer, commenter, communiquer, compléter, concéder, confier, confirmer, conseiller, constater, crier, critiquer, déclarer
        demander, déplier, déplorer, détailler, développer, enchaîner, estimer, évoquer, exhorter, expliciter, expliquer, exposer
        glisser, gronder, hurler, illustrer, indiquer, informer, insister, inviter, ironiser, jurer, lâcher, marteler, mentionner
        murmurer, nier, noter, objecter, observer, ordonner, parler de, pester, philosopher, plaider, plaisanter, pointer, préciser
        proclamer, prôner, proposer, publier, qualifier, raconter, railler, rappeler, rapporter, rassurer, réaffirmer, réclamer
        recommander, regretter, relater, relever, remarquer, remercier, répéter, répliquer, reprocher, résumer, rétorquer, révéler
        revendiquer, s'alarmer, s'amuser, s'écrier, s'emporter, s'étonner, s'exclamer, s'indigner, s'inquiéter, saluer, scander
        se demander, se désoler, se féliciter, se justifier, signaler, souffler, souligner, suggérer, tacler, témoigner, tempérer
        tempêter, théoriser, tonner, trancher, tweeter, vanter
      `),
      looseVerbs: wordList(`
        anticiper, apprécier, attaquer, considérer, continuer, dresser, espérer, féliciter, livrer, montrer, nommer, parler, penser
        présenter, rejeter, rêver, se montrer, souhaiter, soupirer, terminer, titrer, trouver
      `),
    },
    {
      lemma: '-ir',
      finite: wordList('-it, -issent, -issait, -issaient, -irent'),
      participles: ['-i'],
      dependent: ['-issant'],
      verbs: wordList(`
        avertir, garantir, réagir, renchérir, se réjouir
      `),
      looseVerbs: wordList(`
        applaudir
      `),
    },
    {
      lemma: '-re',
      finite: wordList('-, -ent, -ait, -aient, -it, -irent'),
      participles: ['-u'],
      dependent: ['-ant'],
      verbs: wordList(`
        défendre, prétendre, reconnaissre, répondre, se défendre
      `),
      looseVerbs: [],
    },
  ],
  verbs: wordList(`
    dit, disait, disent, disaient, dira, dirent, rappelle, rappellent, conclut, concluait, concluent
    poursuit, poursuivait, poursuivent, poursuivit, reconnaît, reconnut, martèle, prévient, prévenait, préviennent
    promet, promettait, promettent, soutient, soutenait, soutiennent, suggère, suggèrent, révèle, révèlent, relève, relèvent
    écrit, écrivait, écrivent, écrivit, s'inquiète, s'inquiètent
    s'émeut, s'enthousiasme, s'offusque, se souvient, se souvenait, se souviennent, se plaint, râle, tempère, complète
    dément, démentait, démentent, admet, admettait, admettent, concède, appelle à, appellent à, en appelle
    décrit, décrivait, décrivent, fait savoir, faisait savoir, font savoir, fit savoir
    fait valoir, font valoir, faisait valoir, fait remarquer, fait part, fait état
    met en garde, mettait en garde, mettent en garde, mit en garde, tient à préciser, tient à rassurer, peut-on lire, lit-on
    répète, répètent, oppose, opposait, acquiesce, se lamente, se lamentent, se lamentait, se rappelle
  `),
  looseVerbs: wordList(`
    invoque, invoquait, invoquent, surnomme, surnommait, traite de, traitait de, croit, croyait, croient, considère, considèrent, espère, espèrent, craint, craignait, craignent, veut, voulait, veulent
    voit, voyait, voient, sourit, souriait, rit, riait, reprend, reprenait, prédit, prédisait, rend hommage
    s'appuie, s'attend, se dit, se disait, se disent, se veut, salue, juge, appelle, appelait, rejette, fait, font
  `),
  participles: wordList(`
    dit, conclu, poursuivi, reconnu, prévenu, promis, soutenu, écrit, exclamé, écrié, indigné, inquiété, insurgé
    démenti, admis, appelé, décrit, fait savoir, fait valoir, fait remarquer, fait part, mis en garde
    parlé, félicité, réjoui, souvenu, plaint, étonné, amusé, emporté, agacé, posté, repris, avancé, prédit, fait état, rejeté
  `),
  auxiliaries: wordList(
    "a, ont, avait, avaient, aurait, auraient, aura, eut, ait, l'a, l'ont, s'est, se sont, s'était, s'étaient, n'a, m'a, nous a, t'a, lui a, leur a, l'avait, y a",
  ),
  participleGap: 3,
  dependentForms: wordList(`
    disant, concluant, poursuivant, prévenant, promettant, soutenant
    décrivant, appelant, écrivant, invoquant, arguant, parlant, considérant, craignant, espérant
    pour dire, à dire, de dire, après avoir dit, sans dire, se disant, l'interpellant, interpellant
  `),
  nouns: wordList(`
    déclaration, déclarations, communiqué, propos, mots, mot, parole, paroles, tweet, post, message, lettre, discours, interview, entretien, commentaire, réponse, question, phrase, annonce, appel, avertissement, affirmation, affirmations,
    témoignage, accusation, accusations, promesse, slogan, formule, citation, allocution, intervention, tribune, texte, récit, remarque, critique, critiques, avis, termes, conclusion, constat, analyse, verdict, confidence, mise en garde
  `),
  sources: wordList(
    "selon, d'après, aux dires de, de l'avis de, aux yeux de, à en croire, dixit, comme le dit, de source",
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
    { form: 'ce dernier', gender: 'masculine', number: 'singular', latter: true },
    { form: 'cette dernière', gender: 'feminine', number: 'singular', latter: true },
    { form: 'celui-ci', gender: 'masculine', number: 'singular', latter: true },
    { form: 'celle-ci', gender: 'feminine', number: 'singular', latter: true },
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
    plural: wordList('les, des, ces, aux'),
  },
  demonstratives: wordList('ce, cet, cette, ces'),
  prepositions: wordList(`
    à, au, aux, de, d', du, en, dans, par, pour, sur, sous, avec, sans, contre, entre, vers, chez, après, avant, pendant, durant, depuis, dès, devant, derrière, malgré, envers, auprès, lors, face, grâce, suite, parmi, outre, hors, jusqu', jusqu'à, via, comme, concernant, quant
  `),
  linkingPrepositions: wordList("de, d', du, des, pour, chargé de"),
  namePrepositions: wordList('contre, sans'),
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
  declensions: [
    {
      lemma: '-',
      feminine: [],
      plural: ['-s'],
      masculine: wordList(`
        capitaine, consommateur, évêque, gendarme, homme, médecin, patron, pêcheur, pompier, républicain, skipper, substitut,
        témoin, ténor
      `),
      either: wordList(`
        analyste, anthropologue, architecte, astronaute, automobiliste, cardiologue, chimiste, climatologue, collègue,
        diplomate, écologiste, économiste, édile, éditorialiste, essayiste, expert, géologue, gynécologue, humoriste, jihadiste,
        journaliste, juge, kinésithérapeute, locataire, maire, météorologue, militaire, ministre, otage, parent, pédiatre,
        polémiste, politologue, proche, propriétaire, psychothérapeute, responsable, scientifique, socialiste, sociologue,
        source, spationaute, spécialiste, stratège, styliste, syndicaliste, thérapeute, urbaniste, urgentiste, vétérinaire,
        victime
      `),
    },
    {
      lemma: '-teur',
      feminine: ['-trice'],
      plural: ['-teurs', '-trices'],
      masculine: wordList(`
        acteur, agriculteur, animateur, apiculteur, auteur, cofondateur, compositeur, conducteur, conservateur, créateur,
        dessinateur, directeur, fondateur, inspecteur, instituteur, médiateur, négociateur, organisateur, présentateur,
        producteur, rapporteur, réalisateur, réanimateur, restaurateur, sénateur, spectateur, téléspectateur, viticulteur
      `),
      either: [],
    },
    {
      lemma: '-eur',
      feminine: ['-euse'],
      plural: ['-eurs', '-euses'],
      masculine: wordList(`
        agresseur, basketteur, blogueur, boxeur, buteur, chanteur, chauffeur, chercheur, chômeur, chroniqueur, coiffeur,
        contrôleur, développeur, enquêteur, entraîneur, entrepreneur, footballeur, influenceur, joueur, livreur, nageur,
        rappeur, skieur, tueur, vendeur, visiteur, voyageur, youtubeur
      `),
      either: [],
    },
    {
      lemma: '-ien',
      feminine: ['-ienne'],
      plural: ['-iens', '-iennes'],
      masculine: wordList(`
        académicien, comédien, électricien, historien, mathématicien, musicien, pharmacien, politicien, technicien, théologien
      `),
      either: [],
    },
    {
      lemma: '-er',
      feminine: ['-ère'],
      plural: ['-ers', '-ères'],
      masculine: wordList(`
        banquier, boucher, boulanger, chancelier, conseiller, courtier, cuisinier, fermier, greffier, huissier, infirmier,
        ouvrier, policier, prisonnier, romancier, trésorier
      `),
      either: [],
    },
    {
      lemma: '-',
      feminine: ['-e'],
      plural: ['-s', '-es'],
      masculine: wordList(`
        accusé, adjoint, adolescent, ami, apprenti, avocat, candidat, client, commerçant, correspondant, cousin, délégué,
        député, dirigeant, docteur, écrivain, élu, employé, enseignant, étudiant, eurodéputé, gouverneur, habitant, ingénieur,
        intéressé, magistrat, militant, opposant, plaignant, président, procureur, professeur, rescapé, retraité, riverain,
        salarié, survivant, voisin
      `),
      either: [],
    },
  ],
  roles: {
    masculine: wordList(`
      ambassadeur, amiral, archevêque, armateur, assaillant, attaquant, blessé, cardinal, champion, chef, chef de l'etat,
      chef de l'état, chef du gouvernement, chirurgien, colonel, commandant, coureur, curé, défenseur, démocrate, détenu,
      directeur général, distributeur, duc, éleveur, émissaire, envoyé, exploitant, fils, frère, galeriste, garçon, gardien,
      général, hôtelier, imam, informaticien, jeune homme, lieutenant, locataire de l'élysée, lycéen, magnat, maire adjoint,
      mari, marin, meurtrier, milieu, milliardaire, ministre délégué, monsieur, numéro un, oncle, papa, pape, peintre, père,
      préfet, premier adjoint, premier ministre, président-directeur général, prêtre, prévenu, prince, procureur général,
      rabbin, rédacteur, rédacteur en chef, roi, secrétaire général, sélectionneur, soldat, suspect
    `),
    feminine: wordList(`
      ambassadrice, auteure, championne, cheffe, dame, directrice générale, duchesse, épouse, femme, fille, jeune femme,
      lycéenne, maman, mère, patronne, préfète, première dame, première ministre, princesse, rédactrice en chef, reine,
      secrétaire générale, sœur, tante, veuve
    `),
    either: wordList(`
      activiste, artiste, assistant, assistante, athlète, bénévole, biologiste, cadre, centriste, chef de file, cinéaste, coach,
      collaborateur, collaboratrice, commissaire, communiste, conjoint, cycliste, dg, élève, épidémiologiste, experte,
      fonctionnaire, garde des sceaux, géographe, gérant, gérante, gestionnaire, guide, haut-commissaire, infectiologue,
      interprète, juriste, leader, mannequin, membre, négociateur, notaire, numéro deux, octogénaire, parlementaire, partenaire,
      pdg, philosophe, photographe, physicien, physicienne, pilote, porte-parole, psychiatre, psychologue, quadragénaire,
      quinquagénaire, reporter, représentant, représentante, secrétaire, secrétaire d'etat, secrétaire d'état, septuagénaire,
      sexagénaire, stagiaire, star, tête de liste, touriste, trentenaire, virologue
    `),
  },
  groups: wordList(`
    allemands, américains, associations, autorités, citoyens, critiques, familles, familles de victimes, femmes,
    français, gens, insoumis, internautes, jeunes, lecteurs, manifestants, médias, observateurs, oppositions, organisations,
    partisans, passagers, russes, secours, services, soignants, supporters, syndicats, ukrainiens, usagers
  `),
  bodies: wordList(`
    entourage,
    branche, gouvernement, ministère, parlement, sénat, assemblée, assemblée nationale, commission, commission européenne, conseil, conseil constitutionnel, conseil d'état, comité, tribunal, cour, cour d'appel, parquet, police, gendarmerie, préfecture, mairie, ville, région, département, parti, mouvement, syndicat, association, organisation, société, entreprise, compagnie, groupe, université, école, hôpital,
    institut, fondation, centre, équipe, club, fédération, ligue, église, armée, marine, bureau, ambassade, banque, réseau, chaîne, journal, quotidien, magazine, hebdomadaire, site, agence, kremlin, maison blanche, maison-blanche, pentagone, élysée, elysée, matignon, quai d'orsay, bercy, vatican, saint-siège, coalition, opposition, majorité, famille, autorité, défense, accusation, partie civile, présidence, direction,
    administration, régime, état-major, onu, otan, ong, ue, rectorat, collectif, confédération, union, observatoire, exécutif, rédaction, enseigne, marque, constructeur, opérateur, exploitant, institution, plateforme, état, etat, chancellerie, cgt, cfdt, medef
  `),
  wholeNames: wordList('union européenne, union africaine, union soviétique, banque mondiale'),
  feminineEndings: wordList('ion, té, ence, ance, ée, ise, ade, ipe'),
  bodyKinds: [
    {
      nouns: wordList('organisation, collectif, ong'),
      names: wordList(
        'association, fédération, fondation, confédération, union, comité, ligue, mouvement, syndicat, ong',
      ),
    },
    {
      nouns: wordList('organisme, agence'),
      names: wordList('institut, office, autorité, commission, conseil'),
    },
    { nouns: wordList('entreprise, société'), names: wordList('groupe') },
  ],
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
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, noël, pâques, dieu, internet, oui, non, ok,
    quoi, où, ainsi, aussi, ensuite, enfin, cependant, pourtant, toutefois, néanmoins, selon, d'après,
    nous, vous, tu, c', ceux, celui, celle, celles, ça, cela, ton, votre, vos, tout, tous, toute, toutes, chaque, aucun, aucune, rien, personne, même, est, sont, était, y, ne, n', pas, plus, moins, très, déjà, encore, toujours, jamais, ici, là, voici, voilà, hier, aujourd'hui, demain, interrogé, interrogée, invité, invitée, photo, image, vidéo, lire, merci, covid, covid-19, a-t-il, afin, autant, peut-être, surtout, s', se, m', me
  `),
  smallWords: wordList(`
    ne, n', pas, se, s', y, lui, leur, est, était, sont, été, être, sera, déjà, aussi, encore, hier, demain, aujourd'hui, ensuite, ici, toujours, jamais, plus, moins, très, bien, même, ainsi, notamment, également, m', t', me, te, nous, vous, soit, fut, peu, trop,
    enfin, cependant, pourtant, mardi, lundi, mercredi, jeudi, vendredi, samedi, dimanche, c', rien, là, tout, toutefois, désormais, récemment, peut-être, par ailleurs, en effet, côté, part
  `),
  // «la campagne militaire reprend»
  adjectiveNouns: wordList(
    'militaire, jihadiste, civil, républicain, républicaine, démocrate, socialiste, communiste, centriste, écologiste, scientifique, conservateur, conservatrice, général, générale, diplomatique',
  ),
  leadingAdjectives: wordList(
    'jeune, nouveau, nouvel, nouvelle, futur, future, haut, haute, vieux, vieil, vieille, célèbre, grand, grande, premier, première',
  ),
  formerWords: wordList('ancien, ancienne, ex'),
  kinship: wordList(
    'père, mère, papa, maman, frère, sœur, fils, fille, oncle, tante, cousin, cousine, mari, épouse, conjoint, conjointe, compagnon, compagne, veuve, veuf, grand-père, grand-mère, neveu, nièce',
  ),
  trades: wordList(`
    analyste, avocat, avocate, chercheur, chercheuse, climatologue, économiste, épidémiologiste, expert, experte, géographe, historien, historienne, infectiologue, médecin, politologue, professeur, professeure, psychologue, scientifique, sociologue, spécialiste, virologue
  `),
  soleOffices: [
    wordList('premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement'),
    wordList("président de la république, présidente de la république, chef de l'etat, chef de l'état"),
    wordList('pape, souverain pontife, saint-père'),
  ],
  verbEndings: wordList('era, eront, erait, eraient, aient, èrent, irent, irait, iraient'),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: false,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
