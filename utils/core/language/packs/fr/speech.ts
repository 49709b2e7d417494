import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-ger',
      finite: wordList('-ge, -gent, -geait, -geaient, -gea, -gèrent'),
      participles: ['-gé'],
      dependent: ['-geant'],
      verbs: wordList(`
        exiger, fustiger, interroger, juger, s'insurger, s'interroger
      `),
      looseVerbs: [],
    },
    {
      lemma: '-cer',
      finite: wordList('-ce, -cent, -çait, -çaient, -ça, -cèrent'),
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
      finite: wordList('-e, -ent, -ait, -aient, -a, -èrent'),
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
    répète, répètent, oppose, opposait, acquiesce
  `),
  looseVerbs: wordList(`
    croit, croyait, croient, considère, considèrent, espère, espèrent, craint, craignait, craignent, veut, voulait, veulent
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
