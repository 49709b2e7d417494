import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-',
      finite: wordList('-, -s, -ed'),
      participles: [],
      dependent: ['-ing'],
      verbs: wordList(`
        add, affirm, answer, appeal, ask, assert, bark, beam, bellow, bemoan, blast, boast, call, call for, caution, chant, claim, comment, complain, concur
        condemn, confirm, contend, counsel, crow, defend, demand, detail, exclaim, exhort, explain, gasp, gloat, groan, growl, hint, huff
        inform, insist, interject, jeer, marvel, murmur, mutter, ponder, protest, reason, rejoin, roar, scoff, scold, shriek, snort, stammer, wail
        lament, laugh, maintain, mention, moan, mock, object, plead, point out, posit, post, predict, proclaim, rant, recall, recount
        reflect, remark, remind, repeat, report, respond, retort, reveal, scream, shout, sigh, snarl, sneer, sniff, suggest, threaten
        tweet, volunteer, vow, warn, whisper, wonder, yell
      `),
      looseVerbs: wordList(`
        applaud, attack, brand, commend, consider, credit, deem, depict, doubt, expect, fear, hail, highlight, laud, learn, liken, list, offer, portray, react, recollect, recommend, reject, remember, show, start, thank, tout, vent, view, want, weigh in
      `),
    },
    {
      lemma: '-e',
      finite: wordList('-e, -es, -ed'),
      participles: [],
      dependent: ['-ing'],
      verbs: wordList(`
        accuse, acknowledge, advise, agree, allege, announce, argue, assure, blame, characterise, characterize, chide, chime in, chuckle, concede, confide
        conclude, continue, criticise, criticize, declare, denounce, describe, disclose, elaborate, emphasise, emphasize, enquire, enthuse, implore, intone
        estimate, fume, inquire, joke, muse, note, observe, opine, phrase, pledge, praise, promise, propose, quote, rave, reassure
        fire back, grumble, lambaste, mumble, refute, reiterate, relate, speculate, state, surmise, tease, theorise, theorize, underline, underscore, urge, venture
      `),
      looseVerbs: wordList(`
        apologise, apologize, assume, believe, berate, celebrate, challenge, cite, congratulate, deride, hope, indicate, judge, pronounce, rebuke, recognise, recognize, ridicule, rule, share, smile, use, welcome
      `),
    },
    {
      lemma: '-y',
      finite: wordList('-y, -ies, -ied'),
      participles: [],
      dependent: ['-ying'],
      verbs: wordList(`
        clarify, decry, deny, imply, reply, specify, testify
      `),
      looseVerbs: wordList(`
        worry
      `),
    },
    {
      lemma: '-',
      finite: wordList('-, -es, -ed'),
      participles: [],
      dependent: ['-ing'],
      verbs: wordList(`
        address, confess, dismiss, echo, express, gush, stress
      `),
      looseVerbs: wordList(`
        discuss, lash out, publish
      `),
    },
    {
      lemma: '-',
      finite: wordList('-, -s'),
      participles: [],
      dependent: ['-ing'],
      verbs: wordList(`
        read, say, speak, tell
      `),
      looseVerbs: wordList(`
        begin, feel, find, know, see, seek, sing, stand by, take to, think
      `),
    },
  ],
  verbs: wordList(`
    said, told, counter, counters, countered, admit, admits, admitted, quip, quips, quipped, write, writes, wrote, brag, brags, bragged, pled
    rebut, rebuts, rebutted, put it, go on, goes on, went on, sum up, sums up, summed up
    make clear, makes clear, made clear, made it clear, makes it clear, slam, slams, slammed, label, labels, labelled, labeled
    dub, dubs, dubbed, spoke, snapped, cried, shoot back, shoots back, shot back, swore, swears, blurted out, chipped in
  `),
  looseVerbs: wordList(`
    rip, rips, ripped, bash, bashed, trashed, termed, thought, felt, knew, found, began, nod, nods, nodded, shrug, shrugs, shrugged, joke, jokes, sang, refer, refers, referred
    saw, sought, hit back, hits back, conceded, decided, took to, stood by
  `),
  participles: wordList(`
    written, spoken
  `),
  auxiliaries: wordList("has, have, had, has n't"),
  participleGap: 2,
  dependentForms: wordList(`
    admitting, quipping, writing, labeling, labelling, dubbing, slamming, citing
    to say, to call, to describe, to declare, to announce, to argue, to claim, to note, to add
    to write, to warn, to tweet, by saying
  `),
  nouns: wordList(`
    statement, words, word, tweet, tweets, post, letter, email, e-mail, message, speech, interview, remarks, remark, comment,
    comments, question, answer, response, reply, claim, warning, announcement, testimony, memo, op-ed, column, argument,
    assertion, accusation, promise, quote, slogan, headline, note, caption, text, motto, chant, pledge, plea, call, term,
    phrase, description, view, opinion, belief, verdict, conclusion
  `),
  sources: wordList('according to, in the words of, in the view of, as per'),
  openingSources: wordList('for'),
  sourcesAfter: [],
  contentMarkers: wordList('that, whether, if, how, why'),
  pronouns: [
    { form: 'he', gender: 'masculine', number: 'singular' },
    { form: 'she', gender: 'feminine', number: 'singular' },
    { form: 'they', gender: 'either', number: 'plural' },
    { form: 'we', gender: 'speaker', number: 'plural' },
    { form: 'i', gender: 'speaker', number: 'singular' },
    { form: 'it', gender: 'neuter', number: 'singular' },
    { form: 'the latter', gender: 'either', number: 'singular', latter: true },
  ],
  possessives: wordList('his, her, their, its, my, our, your'),
  relatives: wordList('who, which, that, whom'),
  articles: {
    definite: wordList('the, this, these, those'),
    indefinite: wordList('a, an, one, another, some, several, many, two, three, four, few, most, other'),
    masculine: [],
    feminine: [],
  },
  prepositions: wordList(`
    to, of, for, with, by, about, against, at, in, on, from, into, over, under, between, among, after, before, during, without,
    toward, towards, behind, beside, like, than, near, upon, through, around, across, off, via, despite, including, as, regarding
  `),
  linkingPrepositions: wordList('of, for, at, from, in, with, on'),
  namePrepositions: wordList('against, without'),
  clausePrepositions: ['with'],
  conjunctions: wordList('and, or, but, while, &, as, when, because, although, though, where, since, so, if'),
  honorifics: {
    masculine: wordList('mr, mr., sir, lord, king, prince'),
    feminine: wordList('mrs, mrs., ms, ms., miss, lady, dame, madam, queen, princess'),
    either: wordList(`
      dr, dr., prof, prof., sen, sen., sens., rep, rep., reps., gov, gov., gen, gen., lt., lt, col., col, capt., capt, sgt., sgt, rev., rev,
      hon., st., det., maj., cmdr., adm., supt., cllr, adv, adv., brig., datuk, datuk seri, dato, tan sri, sheikh, pres., amb., atty., del., del, asst., vp, gop, president-elect, first lady, rabbi, imam, pope, judge, justice
    `),
  },
  declensions: [
    {
      lemma: '-',
      feminine: [],
      plural: ['-s'],
      masculine: [],
      either: wordList(`
        accuser, activist, actor, administrator, admiral, adviser, advisor, advocate, agent, aide, ambassador,
        analyst, archbishop, architect, artist, assistant, astronaut, athlete, attendee, attorney, auditor, author,
        banker, barrister, billionaire, biographer, biologist, blogger, broker, campaigner, candidate, captain,
        cardinal, champion, chancellor, chaplain, chef, chemist, chief, clerk, client, climatologist, colleague,
        colonel, columnist, comedian, commander, commentator, commissioner, comptroller, conservative, consultant,
        contestant, contractor, coordinator, cop, correspondent, councillor, councilor, counsel, counsellor,
        counselor, cousin, critic, curator, customer, cyclist, dean, defendant, delegate, democrat, demonstrator,
        designer, detective, developer, diplomat, director, doctor, donor, driver, economist, editor, employee,
        engineer, entrepreneur, envoy, epidemiologist, exec, executive, expert, fan, farmer, filmmaker, firefighter,
        forecaster, founder, friend, fundraiser, geologist, goalkeeper, governor, graduate, guard, hacker, historian,
        immigrant, incumbent, individual, inmate, insider, inspector, instructor, interpreter, interviewer, investor,
        journalist, judge, justice, landlord, lawmaker, lawyer, leader, legislator, liberal, libertarian, librarian,
        lieutenant, lobbyist, magnate, manager, mastermind, mayor, mediator, member, mentor, meteorologist, migrant,
        millionaire, minister, moderator, mogul, musician, narrator, negotiator, neighbor, neighbour, newcomer,
        nominee, novelist, nurse, observer, officer, official, operative, operator, opponent, organiser, organizer,
        owner, paramedic, parent, participant, partner, passenger, pastor, patient, philosopher, physician, physicist,
        pilot, plaintiff, planner, player, playwright, poet, politician, pollster, premier, presenter, president,
        priest, prisoner, producer, professor, prosecutor, protester, protestor, provost, psychiatrist, psychologist,
        publisher, reader, rector, refugee, registrar, relative, reporter, representative, republican, researcher,
        resident, reverend, rival, scholar, scientist, senator, sergeant, sheriff, singer, socialist, sociologist,
        soldier, solicitor, source, speaker, specialist, spouse, staffer, strategist, striker, student,
        superintendent, supporter, surgeon, survivor, suspect, teacher, technician, teenager, tenant, theologian,
        therapist, tourist, trader, trainer, translator, traveler, traveller, treasurer, trooper, tutor, twin, user,
        veteran, victim, viewer, virologist, volunteer, voter, whistleblower, worker, writer
      `),
    },
    {
      lemma: '-y',
      feminine: [],
      plural: ['-ies'],
      masculine: [],
      either: wordList(`
        celebrity, deputy, secretary, spy
      `),
    },
    {
      lemma: '-',
      feminine: [],
      plural: ['-es'],
      masculine: [],
      either: wordList(`
        boss, coach, witness
      `),
    },
    {
      lemma: '-person',
      feminine: [],
      plural: ['-people', '-persons'],
      masculine: [],
      either: wordList(`
        businessperson, chairperson, congressperson, spokesperson
      `),
    },
    {
      lemma: '-man',
      feminine: ['-woman'],
      plural: ['-men', '-women'],
      masculine: wordList(`
        anchorman, assemblyman, businessman, chairman, congressman, councilman, man, policeman, spokesman
      `),
      either: [],
    },
  ],
  roles: {
    masculine: wordList(`
      actor, alderman, bishop, boy, boyfriend, brother, dad, duke, father, fiance, fireman, fisherman, frontman, gentleman,
      grandfather, grandson, guy, husband, imam, king, monk, nephew, pope, prince, rabbi, salesman, son, stepfather, uncle,
      widower
    `),
    feminine: wordList(`
      actress, aunt, daughter, duchess, fiancee, first lady, girl, girlfriend, granddaughter, grandmother, heroine, hostess,
      lady, mom, mother, mum, niece, nun, princess, queen, sister, stepmother, waitress, widow, wife
    `),
    either: wordList(`
      alumnus, anchor, ceo, cfo, chair, coo, general, head, host, independent, mec, mep, mla, model, mp, msp, pm, policeman,
      principal, star, whip, person, attorney general, chief operating officer, chief executive officer, chief financial officer, chief medical officer,
      chief technology officer, chief executive, prime minister, vice president
    `),
  },
  groups: wordList(`
    allies, americans, authorities, businesses, children, christians, companies, conservationists, environmentalists, families,
    hispanics, investigators, jews, jurors, locals, many, muslims, others, people, police officers, pundits, respondents, some
  `),
  bodies: wordList(`
    government, administration, campaign, committee, ministry, department, police, court, council, agency, bureau, commission, parliament,
    senate, congress, house, party, union, association, organization, organisation, group, company, firm, corporation, university, college, school,
    hospital, institute, foundation, center, centre, team, club, league, federation, church, army, navy, military, office, board, panel,
    embassy, bank, network, channel, newspaper, magazine, paper, website, site, outlet, station, journal, white house, kremlin, pentagon,
    coalition, opposition, movement, family, jury, authority, service, airline, fund, alliance, task force, state, city, county, municipality,
    think tank, watchdog, charity, nonprofit, lobby, tribunal, caucus, delegation, crowd, audience, public, left, right, media, press
  `),
  wholeNames: wordList('european union, african union, soviet union, world bank, western union'),
  bodyKinds: [
    {
      nouns: ['agency'],
      names: wordList(
        'department, bureau, administration, service, office, commission, authority, centers, institute, ministry',
      ),
    },
    {
      nouns: wordList('organization, organisation, group, ngo'),
      names: wordList(`
        association, alliance, federation, foundation, council, society, league, union, institute, coalition, network, fund, trust, guild
        forum, movement, center, centre, charity, campaign
      `),
    },
    { nouns: ['union'], names: wordList('guild, association, federation, brotherhood, teamsters, workers') },
    {
      nouns: wordList('company, firm'),
      names: wordList(
        'inc, inc., corp, corp., corporation, ltd, llc, plc, co., group, motors, airlines, airways, industries, holdings',
      ),
    },
    { nouns: ['airline'], names: wordList('airlines, airways') },
    {
      nouns: wordList('newspaper, paper'),
      names: wordList('times, post, journal, herald, tribune, gazette, telegraph, chronicle, news'),
    },
  ],
  documents: wordList(`
    report, statement, letter, document, study, survey, poll, complaint, lawsuit, filing, indictment, affidavit, memo, email, e-mail,
    tweet, article, book, headline, sign, banner, poster, placard, ad, advertisement, commercial, video, transcript, press release, release, editorial, op-ed,
    paper, text, message, post, resolution, bill, law, act, amendment, constitution, petition, order, ruling, opinion, decision, plan,
    proposal, website, page, account, story, piece, column, note, notice, manifesto, guidelines, rules, charter, motion, brief, blog,
    analysis, review, research, data, figures, records, files, bible, press statement, summary, invitation, caption
  `),
  nameParticles: wordList(
    'de, la, du, del, della, di, da, dos, van, von, der, den, ten, ter, le, bin, ibn, al, el, ben, y, of the',
  ),
  outletNouns: wordList(`
    agency, newspaper, magazine, news agency, news, network, channel, radio, television, tv, website, outlet, paper, daily, weekly,
    times, post, journal, tribune, gazette, reporters, journalists, podcast, program, programme, show, broadcaster
  `),
  nameAdjectives: wordList(`
    american, british, russian, chinese, french, german, english, european, mexican, muslim, christian, jewish, republican, democratic, islamic
  `),
  notNames: wordList(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september,
    october, november, december, christmas, easter, god, internet, ok, yes, no, im, i'm, i've, i'll, i'd, tv, dna, covid, covid-19,
    photo, image, video, read, more, advertisement, however, meanwhile, then, now, here, there,
    what, also, even, still, yet, perhaps, maybe, not, all,
    every, each, both, such, just, only, well, oh, let, please, thank, thanks, once, until, unless,
    asked, speaking, according, earlier, later, last, next, today, yesterday, tomorrow, nor, is, are, was, were, do, does, did, can, could,
    will, would, should, might, must, it's, he's, she's, they're, we're, you're, you, me, us, them, him, whose
  `),
  smallWords: wordList(`
    not, n't, also, then, now, later, earlier, yesterday, today, tomorrow, once, again, just, only, even, still, already, never, always, ever, often, here, there, is, are, was, were, be, been, being, will, would, could, should, can, may, might, must, do, does, did, to, up, out, down, too, very, so, more, publicly, recently, repeatedly, reportedly, simply, flatly, bluntly, who's, himself, herself, themselves
  `),
  kinship: wordList(
    'father, mother, dad, mom, mum, brother, sister, son, daughter, uncle, aunt, cousin, husband, wife, widow, widower, grandfather, grandmother, nephew, niece',
  ),
  trades: wordList(`
    analyst, attorney, biologist, doctor, economist, epidemiologist, expert, historian, lawyer, physician, professor, psychologist, researcher, scholar, scientist, sociologist, specialist
  `),
  soleOffices: [wordList('prime minister, premier'), wordList('pope, pontiff')],
  nounEndings: ['s'],
  nameEndings: ['s'],
  dropsSubject: false,
  adjectivesFollow: false,
  compounds: false,
  capitalNouns: false,
};
